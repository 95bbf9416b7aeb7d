package org.redress.platform.doors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.LocalStack;

class ProductionRulesTest {
    private static final Map<String, String> RIGHT = Map.of(
            "quarkus.oidc.auth-server-url", "https://identity.example/realms/redress",
            "quarkus.oidc.token.audience", "redress");

    @Test
    void anIssuerOverHttpsIsAllThatIsNeeded() {
        assertEquals(List.of(), objections(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarkus.oidc.auth-server-url  | ''                                              | no issuer",
                "quarkus.oidc.auth-server-url  | http://identity.example/realms/redress           | not an https address",
                "quarkus.oidc.auth-server-url  | identity.example                                | not an https address",
                "quarkus.oidc.jwks-path        | http://identity.example/keys                     | not an https address",
                "quarkus.oidc.public-key       | MIIBIjANBgkq                                    | one machine alone",
                "quarkus.oidc.token.issuer     | https://identity.redress.example/local-stack     | one machine alone",
                "quarkus.oidc.token.issuer     | any                                             | made for somebody else",
                "quarkus.oidc.token.audience   | any                                             | made for somebody else",
                "quarkus.oidc.discovery-enabled | false                                           | which issuer",
                "quarkus.oidc.tls.verification | none                                            | certificate",
                "quarkus.tls.trust-all         | true                                            | certificate",
                "redress.keys.make-missing     | true                                            | one machine alone",
                "quarkus.http.cors.origins     | *                                               | every web site",
                "quarkus.http.cors.origins     | https://kent.example,/.*/                        | every web site",
            })
    void oneWrongSettingIsOneObjection(String setting, String value, String objection) {
        List<String> objections = objections(Map.of(setting, value));

        assertEquals(1, objections.size(), objections.toString());
        assertTrue(objections.get(0).contains(objection), objections.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarkus.oidc.auth-server-url | HTTPS://identity.example",
                "quarkus.oidc.jwks-path       | /keys",
                "quarkus.oidc.token.issuer    | https://identity.example/realms/redress",
                "quarkus.http.cors.origins    | https://portal.kent.example",
            })
    void whatAnInstallationMayNeedIsTaken(String setting, String value) {
        assertEquals(List.of(), objections(Map.of(setting, value)));
    }

    @Test
    void whatALocalStackHandsOutIsRefused() {
        LocalStack stack = LocalStack.shared();

        List<String> objections = ProductionRules.objections(
                name -> Optional.ofNullable(stack.configurationOf("platform").get(name)));

        assertEquals(3, objections.size(), objections.toString());
        assertEquals(ProductionRules.LOCAL_ISSUER, stack.tokens().issuer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.9", "localhost", "::1"})
    void onOneMachineItListensThere(String host) {
        assertEquals(List.of(), onOneMachine(Map.of("quarkus.http.host", host)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.1"})
    void onOneMachineItListensNowhereElse(String host) {
        assertEquals(1, onOneMachine(Map.of("quarkus.http.host", host)).size());
        assertEquals(1, onOneMachine(Map.of()).size());
    }

    private static List<String> onOneMachine(Map<String, String> settings) {
        return ProductionRules.objectionsOnOneMachine(name -> Optional.ofNullable(settings.get(name)));
    }

    private static List<String> objections(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(RIGHT);
        settings.putAll(changed);
        return ProductionRules.objections(name -> Optional.ofNullable(settings.get(name)));
    }
}

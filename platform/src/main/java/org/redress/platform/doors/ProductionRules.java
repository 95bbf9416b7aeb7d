package org.redress.platform.doors;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a service's settings must say before it may keep real complaints. */
final class ProductionRules {
    /** Who signs the tokens of a local stack. */
    static final String LOCAL_ISSUER = "https://identity.redress.example/local-stack";

    private static final String ISSUER_ADDRESS = "quarkus.oidc.auth-server-url";
    private static final String ISSUER = "quarkus.oidc.token.issuer";
    private static final String AUDIENCE = "quarkus.oidc.token.audience";
    private static final String LOCAL_KEY = "quarkus.oidc.public-key";
    private static final String MAKE_KEYS = "redress.keys.make-missing";
    private static final String ALLOWED_ORIGINS = "quarkus.http.cors.origins";

    /** Turns a check of Quarkus off. */
    private static final String ANY = "any";

    /** Addresses at which an identity provider is called. */
    private static final List<String> CALLED = List.of(ISSUER_ADDRESS, "quarkus.oidc.jwks-path");

    private final Function<String, Optional<String>> settings;
    private final List<String> objections = new ArrayList<>();

    private ProductionRules(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** What is wrong with the settings of a service in production, each with what to do; empty where nothing is. */
    static List<String> objections(Function<String, Optional<String>> settings) {
        ProductionRules rules = new ProductionRules(settings);
        rules.issuer();
        rules.signingKey();
        rules.checks();
        rules.origins();
        rules.keys();
        return rules.objections;
    }

    /** The same for the profile "local", whose key is for one machine alone. */
    static List<String> objectionsOnOneMachine(Function<String, Optional<String>> settings) {
        String host = settings.apply("quarkus.http.host").orElse("0.0.0.0");
        return isLoopback(host)
                ? List.of()
                : List.of(
                        "the profile \"local\" trusts a key that anybody may have, so it listens on this machine alone:"
                                + " set quarkus.http.host=127.0.0.1, or leave the profile out");
    }

    private void issuer() {
        Optional<String> address = value(ISSUER_ADDRESS);
        if (address.isEmpty()) {
            objections.add("no issuer of tokens is named: set " + ISSUER_ADDRESS
                    + " to the https address of your identity provider");
        }
        for (String called : CALLED) {
            value(called)
                    .filter(url -> url.contains("//") || called.equals(ISSUER_ADDRESS))
                    .filter(url -> !url.toLowerCase(Locale.ROOT).startsWith("https://"))
                    .ifPresent(plain -> objections.add(called + " is not an https address, so anybody on the way could"
                            + " put a key of their own in the place of the issuer's"));
        }
        if (value("quarkus.oidc.discovery-enabled").filter("false"::equals).isPresent()
                && value(ISSUER).isEmpty()) {
            objections.add("without discovery nobody says which issuer the tokens must name: set " + ISSUER);
        }
    }

    private void signingKey() {
        if (value(LOCAL_KEY).isPresent()
                || value(ISSUER).filter(LOCAL_ISSUER::equals).isPresent()) {
            objections.add(LOCAL_KEY + " and the issuer of a local stack are for one machine alone: take " + LOCAL_KEY
                    + " and " + ISSUER + " out");
        }
    }

    private void checks() {
        for (String checked : List.of(ISSUER, AUDIENCE)) {
            if (value(checked).filter(ANY::equals).isPresent()) {
                objections.add(checked + "=any takes tokens that were made for somebody else");
            }
        }
        if (value("quarkus.oidc.tls.verification").filter("none"::equals).isPresent()
                || value("quarkus.tls.trust-all").filter("true"::equals).isPresent()) {
            objections.add("the identity provider's certificate is not checked: take quarkus.oidc.tls.verification and"
                    + " quarkus.tls.trust-all out");
        }
    }

    private void origins() {
        if (value(ALLOWED_ORIGINS).filter(origins -> origins.contains("*")).isPresent()) {
            objections.add(ALLOWED_ORIGINS + " lets every web site call: name the portal's");
        }
    }

    private void keys() {
        if (value(MAKE_KEYS).filter("true"::equals).isPresent()) {
            objections.add(
                    MAKE_KEYS + " is for one machine alone: a pod that found no keys would make its own, and nobody"
                            + " could read what it keeps once they are gone. Take it out");
        }
    }

    private Optional<String> value(String setting) {
        return settings.apply(setting).filter(value -> !value.isBlank()).map(String::strip);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notHere) {
            return false;
        }
    }
}

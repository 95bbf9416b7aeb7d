package org.redress.platform.doors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.local.LocalStack;
import org.redress.local.LocalStackResource;
import org.redress.local.Tokens;

/** Which tokens are taken, from an issuer that is asked for its keys over HTTP as in production. */
@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "platform"))
@QuarkusTestResource(Issuer.class)
class TokenCheckTest {
    private static final PublicJsonWebKey KEY = rsa("first");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Tokens local = LocalStack.shared().tokens();

    @BeforeEach
    void theIssuerSignsWithOneKey() {
        Issuer.signsWith(KEY);
        Awaitility.await().atMost(SOON).until(() -> status(signed(claims(), KEY)) == 404);
    }

    @Test
    void aTokenOfTheIssuerIsTaken() {
        call(signed(claims(), KEY)).statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not a token",
                "unsigned",
                "signed with the public key as a secret",
                "signed with the public key's text as a secret",
                "altered",
                "cut short",
                "signed by a stranger who says it is the issuer's key",
                "unknown key id",
                "another issuer",
                "no issuer",
                "another audience",
                "no audience",
                "expired",
                "never expires",
                "not yet valid",
            })
    void anyOtherIsNot(String what) {
        call(forged(what))
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/not-signed-in"))
                .body("status", equalTo(401));
    }

    @Test
    void theClocksMayDifferByTenSeconds() {
        JwtClaims early = claims();
        early.setNotBefore(in(7));
        JwtClaims late = claims();
        late.setExpirationTime(in(-3));

        call(signed(early, KEY)).statusCode(404);
        call(signed(late, KEY)).statusCode(404);
    }

    @Test
    void aNewKeyIsTakenAndAnOldOneForgottenWithoutARestart() {
        // Given
        PublicJsonWebKey next = rsa("second");
        PublicJsonWebKey elliptic = elliptic("third");
        call(signed(claims(), next)).statusCode(401);

        // When
        Issuer.signsWith(next, elliptic);

        // Then
        Awaitility.await().atMost(SOON).until(() -> status(signed(claims(), next)) == 404);
        call(signed(claims(), elliptic)).statusCode(404);
        call(signed(claims(), KEY)).statusCode(401);
    }

    /** While the keys are fetched, the body that follows the token must not get lost. */
    @Test
    void aWriteWaitsForTheKeys() {
        PublicJsonWebKey next = rsa("fourth");
        Issuer.signsWith(next);
        JwtClaims claims = claims();
        claims.setStringListClaim("roles", "portal");

        Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> given().header("Authorization", "Bearer " + signed(claims, next))
                                .contentType(ContentType.JSON)
                                .body("{\"colour\":\"red\"}")
                                .post("/v1/notes")
                                .statusCode(),
                        status -> {
                            assertTrue(status == 201 || status == 401, "status " + status);
                            return status == 201;
                        });
    }

    private String forged(String what) {
        JwtClaims claims = claims();
        switch (what) {
            case "not a token":
                return "kent";
            case "unsigned":
                return sign(claims, "none", null, "first", AlgorithmConstraints.NO_CONSTRAINTS);
            case "signed with the public key as a secret":
                return hmac(claims, KEY.getPublicKey().getEncoded());
            case "signed with the public key's text as a secret":
                return hmac(claims, local.publicKey().getBytes(StandardCharsets.US_ASCII));
            case "altered":
                return altered(signed(claims, KEY));
            case "cut short":
                return signed(claims, KEY).replaceFirst("\\.[^.]*$", ".");
            case "signed by a stranger who says it is the issuer's key":
                return signed(claims, rsa("first"));
            case "unknown key id":
                return signed(claims, rsa(UUID.randomUUID().toString()));
            case "another issuer":
                claims.setIssuer("https://identity.example/another");
                return signed(claims, KEY);
            case "no issuer":
                claims.unsetClaim("iss");
                return signed(claims, KEY);
            case "another audience":
                claims.setAudience("another-application");
                return signed(claims, KEY);
            case "no audience":
                claims.unsetClaim("aud");
                return signed(claims, KEY);
            case "expired":
                claims.setExpirationTime(in(-60));
                return signed(claims, KEY);
            case "never expires":
                claims.unsetClaim("exp");
                return signed(claims, KEY);
            case "not yet valid":
                claims.setNotBefore(in(60));
                return signed(claims, KEY);
            default:
                throw new IllegalArgumentException(what);
        }
    }

    /** The first letter of what is claimed. */
    private static String altered(String token) {
        int claims = token.indexOf('.') + 10;
        char other = token.charAt(claims) == 'A' ? 'B' : 'A';
        return token.substring(0, claims) + other + token.substring(claims + 1);
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(local.issuer());
        claims.setAudience(local.audience());
        claims.setSubject("token-check");
        claims.setIssuedAt(in(-120));
        claims.setExpirationTime(in(600));
        claims.setStringClaim("council", "E10000016");
        claims.setStringListClaim("roles", "auditor");
        return claims;
    }

    private static NumericDate in(long seconds) {
        NumericDate now = NumericDate.now();
        now.addSeconds(seconds);
        return now;
    }

    private static String signed(JwtClaims claims, PublicJsonWebKey key) {
        return sign(
                claims,
                key.getKeyType().equals("EC") ? "ES256" : "RS256",
                key.getPrivateKey(),
                key.getKeyId(),
                AlgorithmConstraints.DISALLOW_NONE);
    }

    private static String hmac(JwtClaims claims, byte[] secret) {
        return sign(claims, "HS256", new HmacKey(secret), "first", AlgorithmConstraints.DISALLOW_NONE);
    }

    private static String sign(
            JwtClaims claims, String algorithm, Key key, String keyId, AlgorithmConstraints constraints) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(constraints);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(keyId);
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey rsa(String keyId) {
        try {
            PublicJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(keyId);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey elliptic(String keyId) {
        try {
            PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(keyId);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int status(String token) {
        return call(token).extract().statusCode();
    }

    private static ValidatableResponse call(String token) {
        return given().headers(Map.of("Authorization", "Bearer " + token))
                .get("/v1/notes/" + UUID.randomUUID())
                .then();
    }
}

package org.redress.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final Tokens tokens = new Tokens();

    @Test
    void aTokenSaysWhoCallsForWhichCouncilInWhichRole() throws Exception {
        // When
        JwtClaims claims = verified(tokens.token("E10000016", "portal"), tokens);

        // Then
        assertEquals("portal@E10000016", claims.getSubject());
        assertEquals("portal@E10000016", claims.getStringClaimValue("upn"));
        assertEquals("E10000016", claims.getStringClaimValue("council"));
        assertEquals(List.of("portal"), claims.getStringListClaimValue("roles"));
        assertEquals(tokens.issuer(), claims.getIssuer());
    }

    @Test
    void theOmbudsmansStaffHaveNoCouncil() throws Exception {
        JwtClaims claims = verified(tokens.token(null, "ombudsman"), tokens);

        assertFalse(claims.hasClaim("council"));
        assertEquals("ombudsman", claims.getSubject());
    }

    @Test
    void onePersonMayHaveTwoRoles() throws Exception {
        JwtClaims claims =
                verified(tokens.token("E09000026", "amina", "complaints-officer", "complaints-manager"), tokens);

        assertEquals("amina", claims.getSubject());
        assertEquals(List.of("complaints-officer", "complaints-manager"), claims.getStringListClaimValue("roles"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        InvalidJwtException refused =
                assertThrows(InvalidJwtException.class, () -> verified(tokens.expired("E10000016", "portal"), tokens));

        assertEquals(true, refused.hasExpired());
    }

    @Test
    void aTokenOfAnotherStackIsRefused() {
        String foreign = new Tokens().token("E10000016", "portal");

        assertThrows(InvalidJwtException.class, () -> verified(foreign, tokens));
    }

    @Test
    void aTokenLastsThirtyDays() throws Exception {
        JwtClaims claims = verified(tokens.token("E10000016", "portal"), tokens);

        assertEquals(
                Duration.ofDays(30),
                Duration.between(
                        Instant.ofEpochSecond(claims.getIssuedAt().getValue()),
                        Instant.ofEpochSecond(claims.getExpirationTime().getValue())));
    }

    private static JwtClaims verified(String token, Tokens issuer) throws Exception {
        byte[] encoded = Base64.getDecoder().decode(issuer.publicKey());
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedIssuer(issuer.issuer())
                .setExpectedAudience(issuer.audience())
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}

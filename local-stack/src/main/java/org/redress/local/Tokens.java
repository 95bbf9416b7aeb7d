package org.redress.local;

import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Makes bearer tokens as an identity provider would, signed with a key of its own that lives as long as the stack. Claims:
 * {@code council} (GSS code, absent for {@code operator} and {@code ombudsman}), {@code roles}, and the usual ones.
 */
public final class Tokens {

    private static final String ISSUER = "https://identity.redress.example/local-stack";
    private static final String AUDIENCE = "redress";
    private static final int KEY_BITS = 2048;
    /** A demonstration may stay up over a long weekend. */
    private static final int VALID_MINUTES = 30 * 24 * 60;

    private final RsaJsonWebKey key;

    Tokens() {
        try {
            this.key = RsaJwkGenerator.generateJwk(KEY_BITS);
        } catch (JoseException e) {
            throw new CannotStart("This Java runtime makes no RSA keys", e);
        }
    }

    /** A token of one role; its subject is the same for the same council and role. */
    public String token(String council, String role) {
        return token(council, council == null ? role : role + "@" + council, role);
    }

    /** A token for a named subject, for what must tell one caller from another. */
    public String token(String council, String subject, String... roles) {
        return sign(claims(council, subject, VALID_MINUTES, roles));
    }

    /** A token that was valid once and is refused now. */
    public String expired(String council, String role) {
        return sign(claims(council, role, -60, role));
    }

    /** The key that tells these tokens from forged ones: X.509 in Base64, one line. */
    public String publicKey() {
        PublicKey publicKey = key.getRsaPublicKey();
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }

    public String issuer() {
        return ISSUER;
    }

    public String audience() {
        return AUDIENCE;
    }

    private static JwtClaims claims(String council, String subject, int validMinutes, String... roles) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setGeneratedJwtId();
        NumericDate now = NumericDate.now();
        claims.setIssuedAt(validMinutes < 0 ? minutesFrom(now, 2 * validMinutes) : now);
        claims.setExpirationTime(minutesFrom(now, validMinutes));
        claims.setStringListClaim("roles", List.of(roles));
        if (council != null) {
            claims.setStringClaim("council", council);
        }
        return claims;
    }

    private static NumericDate minutesFrom(NumericDate instant, int minutes) {
        return NumericDate.fromSeconds(instant.getValue() + minutes * 60L);
    }

    private String sign(JwtClaims claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}

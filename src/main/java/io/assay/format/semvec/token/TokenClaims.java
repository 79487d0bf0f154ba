// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.semvec.Expectations;
import io.assay.trust.PinnedKey;
import java.math.BigDecimal;
import java.util.Optional;

/** Holds the claims against the registered key, the validation time and what the auditor expects (profile; RFC 7519 section 4.1). */
final class TokenClaims {
    private static final long LEEWAY = 60;
    private static final long LIFETIME = 3600;

    private final Token token;
    private final PinnedKey key;
    private final Circumstances circumstances;
    private final Expectations expected;
    private final Locator at;

    TokenClaims(Token token, PinnedKey key, Circumstances circumstances, Locator at) {
        this.token = token;
        this.key = key;
        this.circumstances = circumstances;
        this.expected = new Expectations(circumstances.trust());
        this.at = at;
    }

    /** Whose key it is, and whether it was in force when the token was issued. */
    void owner(Tally tally) {
        String subject = token.claims().text("sub").orElse("");
        if (!subject.equals(key.userId())) {
            tally.report(Finding.of(TokenCode.SUB_KEY_MISMATCH, at.inField("sub"), subject, key.userId()).compared(key.userId(), subject));
        }
        BigDecimal issued = seconds("iat");
        key.revokedAt().filter(revoked -> NumericDate.of(revoked).compareTo(issued) <= 0)
                .ifPresent(revoked -> tally.report(Finding.of(TokenCode.KEY_REVOKED, at.inField("iat"), key.id(), revoked)));
        key.validFrom().filter(from -> NumericDate.of(from).compareTo(issued) > 0)
                .ifPresent(from -> tally.report(Finding.of(KeyCode.NOT_YET_VALID, at.inField("iat"), key.id(), NumericDate.instant(issued))));
        key.validTo().filter(to -> NumericDate.of(to).compareTo(issued) < 0)
                .ifPresent(to -> tally.report(Finding.of(KeyCode.EXPIRED, at.inField("iat"), key.id(), NumericDate.instant(issued))));
    }

    void time(Tally tally) {
        BigDecimal now = NumericDate.of(circumstances.at());
        BigDecimal leeway = BigDecimal.valueOf(expected.number("leewaySeconds").orElse(LEEWAY));
        tally.examined(1);
        if (now.compareTo(seconds("exp").add(leeway)) > 0) {
            tally.report(Finding.of(TokenCode.EXPIRED, at.inField("exp"), NumericDate.instant(seconds("exp"))));
        }
        token.seconds("nbf").filter(start -> now.add(leeway).compareTo(start) < 0)
                .ifPresent(start -> tally.report(Finding.of(TokenCode.NOT_YET_VALID, at.inField("nbf"), NumericDate.instant(start))));
        if (seconds("iat").compareTo(now.add(leeway)) > 0) {
            tally.report(Finding.of(TokenCode.IAT_IN_FUTURE, at.inField("iat"), NumericDate.instant(seconds("iat"))));
        }
    }

    void claims(Tally tally) {
        BigDecimal most = BigDecimal.valueOf(expected.number("maxLifetimeSeconds").orElse(LIFETIME));
        BigDecimal lifetime = seconds("exp").subtract(seconds("iat"));
        tally.examined(1);
        if (lifetime.compareTo(most) > 0) {
            tally.report(Finding.of(TokenCode.LIFETIME_LONG, at.inField("exp"), lifetime.toPlainString(), most.toPlainString())
                    .compared(most.toPlainString(), lifetime.toPlainString()));
        }
        Optional<String> audience = expected.text("audience");
        audience.filter(name -> !token.isFor(name)).ifPresent(name -> tally.report(Finding.of(TokenCode.AUD_MISMATCH, at.inField("aud"), name)));
    }

    private BigDecimal seconds(String name) {
        return token.seconds(name).orElseThrow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.semvec.Expectations;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Holds what a certificate states against what the auditor expects and what the producer documents. */
record CertificateStatement(DeletionCertificate certificate, Circumstances circumstances, Locator at) {
    private static final Set<String> DOCUMENTED_REASONS = Set.of("user_request", "ttl_expired");
    private static final long SKEW = 300;

    void claims(Tally tally) {
        List<String> issuers = new Expectations(circumstances.trust()).texts("expectedIssuers");
        String issuer = certificate.text("issuer");
        String reason = certificate.text("reason");
        tally.examined(1);
        if (!issuers.isEmpty() && !issuers.contains(issuer)) {
            tally.report(Finding.of(CertificateCode.ISSUER_UNEXPECTED, at.inField("issuer"), issuer).compared(String.join(" ", issuers), issuer));
        }
        if (!DOCUMENTED_REASONS.contains(reason)) {
            tally.report(Finding.of(CertificateCode.REASON_NOT_SERVER_CONTROLLED, at.inField("reason"), reason));
        }
    }

    void time(Tally tally) {
        long skew = new Expectations(circumstances.trust()).number("maxFutureSkewSeconds").orElse(SKEW);
        Instant latest = circumstances.at().plusSeconds(skew);
        tally.examined(1);
        certificate.issuedAt().filter(issued -> issued.isAfter(latest))
                .ifPresent(issued -> tally.report(Finding.of(CertificateCode.ISSUED_IN_FUTURE, at.inField("issued_at"), issued)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.semvec.RsaKeys;
import io.assay.trust.PinnedKey;
import java.time.Instant;
import java.util.Optional;

/** Judges the key that signed: its size and whether it was in force at the time that the certificate claims. */
record KeyStanding(RsaKeys.Entry entry, Locator at) {
    private static final int DOCUMENTED_BITS = 3072;

    void judge(Optional<Instant> issued, Tally tally) {
        PinnedKey pinned = entry.pinned();
        int bits = entry.key().bits();
        if (bits < RsaKeys.LEAST_BITS) {
            tally.report(Finding.of(CertificateCode.KEY_TOO_SMALL, at, pinned.id(), bits));
        } else if (bits < DOCUMENTED_BITS) {
            tally.report(Finding.of(CertificateCode.KEY_BELOW_DOCUMENTED_SIZE, at, pinned.id(), bits));
        }
        issued.ifPresent(time -> inForce(pinned, time, tally));
    }

    private void inForce(PinnedKey pinned, Instant issued, Tally tally) {
        Locator place = at.inField("issued_at");
        pinned.validFrom().filter(issued::isBefore)
                .ifPresent(from -> tally.report(Finding.of(CertificateCode.KEY_NOT_YET_VALID, place, pinned.id(), from)));
        pinned.validTo().filter(issued::isAfter)
                .ifPresent(to -> tally.report(Finding.of(CertificateCode.KEY_EXPIRED, place, pinned.id(), to)));
        pinned.revokedAt().ifPresent(revoked -> tally.report(Finding.of(issued.isBefore(revoked) ? CertificateCode.KEY_REVOKED_LATER
                : CertificateCode.KEY_REVOKED, place, pinned.id(), revoked)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import io.assay.trust.Anchor;
import io.assay.trust.Comparison;
import io.assay.trust.KeyOrigin;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.Optional;

/** What the auditor brought along, without the names of keys, of those they belong to and of those who compared them. */
final class TrustRedaction {
    private final Withholding withholding;

    TrustRedaction(Withholding withholding) {
        this.withholding = withholding;
    }

    TrustStore of(TrustStore trust) {
        return new TrustStore(trust.sha256(), trust.keys().stream().map(this::key).toList(), trust.anchors().stream().map(this::anchor).toList(),
                trust.expectations(), trust.strength());
    }

    private PinnedKey key(PinnedKey key) {
        KeyOrigin origin = key.origin();
        Optional<Comparison> comparison = origin.comparison()
                .map(made -> new Comparison(withheld(made.by()), withheld(made.how()), made.at(), made.fingerprint()));
        return new PinnedKey(withholding.key(key.id()), key.kind(), key.purposes(), key.bytes(), withheld(key.orgId()), withheld(key.userId()),
                withheld(key.issuer()), withholding.id(key.afterEvent()), key.validFrom(), key.validTo(), key.revokedAt(),
                new KeyOrigin(origin.place(), origin.place() == KeyOrigin.Place.FILE ? withholding.file(origin.name()) : origin.name(),
                        withheld(origin.said()), comparison));
    }

    private Anchor anchor(Anchor anchor) {
        return new Anchor(anchor.kind(), withheld(anchor.subject()), anchor.count(), anchor.position(), anchor.hash(), anchor.file(), anchor.members());
    }

    private String withheld(String value) {
        return withholding.value(value, Kept.VALUES);
    }
}

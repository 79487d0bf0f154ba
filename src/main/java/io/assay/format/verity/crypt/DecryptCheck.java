// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import java.util.LinkedHashMap;
import java.util.Map;

/** Does the tag of every encrypted payload fit? It alone shows a ciphertext that was altered before it was hashed. */
public final class DecryptCheck implements Witness<DecryptCheck.Share> {
    private final KeyRing ring;
    private final Tally tally;
    private final Map<String, Locator> missing = new LinkedHashMap<>();

    public DecryptCheck(KeyRing ring, Tally tally) {
        this.ring = ring;
        this.tally = tally;
    }

    @Override
    public Share share() {
        return new Share(ring);
    }

    @Override
    public void join(Share share, Placement placed) {
        tally.add(share.tally, placed::finding);
        share.missing.forEach((key, at) -> missing.putIfAbsent(key, placed.at(at)));
    }

    /** Called when all events were seen: names each key that was needed and not at hand, once. */
    public void end() {
        missing.forEach((key, at) -> tally.report(Finding.of(KeyCode.MISSING, at.inField("key_id"), key)));
    }

    /** Whether payloads stayed closed for want of a key that could be supplied. */
    public boolean lacksKeys() {
        return !missing.isEmpty();
    }

    /** What one part showed. */
    public static final class Share implements Witness.Share {
        private final KeyRing ring;
        private final Tally tally = new Tally();
        private final Map<String, Locator> missing = new LinkedHashMap<>();

        private Share(KeyRing ring) {
            this.ring = ring;
        }

        @Override
        public void see(VerityEvent event) {
            if (!event.isEncrypted() || !event.hasPayload() || ring.isLost(event.keyId())) {
                return;
            }
            if (!ring.has(event.keyId())) {
                missing.putIfAbsent(event.keyId(), event.at());
                return;
            }
            tally.examined(1);
            if (ring.open(event).isEmpty()) {
                tally.report(Finding.of(VerityCode.DECRYPT, event.at().inField("data"), event.keyId()));
            } else {
                ring.lapse(event).ifPresent(lapse -> tally.report(Finding.of(lapse, event.at().inField("key_id"), ring.master(event),
                        U64.instant(event.timestamp()).toString())));
            }
        }
    }
}

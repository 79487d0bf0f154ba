// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.canon.JsonValue;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The consents that lie beside a ledger of exports, by their ids (VerityDB specification, section 2.8). It is evidence of its own and judged as such:
 * here a record that is not of its form is left out.
 */
final class ConsentLedger {
    /** Files in one folder that are looked through for ledgers. */
    private static final int MOST = 1000;

    private final Map<String, Grant> grants = new HashMap<>();

    /**
     * One consent.
     *
     * @param from  when it began to hold
     * @param until when it held no longer, by its expiry or the action that ended it
     */
    record Grant(String tenant, String recipient, Instant from, Optional<Instant> until) {}

    private ConsentLedger() {}

    /** The ledgers of consents in the folder of this file. */
    static List<EvidenceFile> beside(EvidenceFile exports) throws UnreadableEvidence {
        List<EvidenceFile> all = exports.siblings();
        return all.size() > MOST ? List.of() : all.stream().filter(file -> file.isRegular() && RecordKind.CONSENTS.isSignOf(file)).toList();
    }

    /** All of them as one; empty where there is none. */
    static Optional<ConsentLedger> of(EvidenceFile exports, Runnable beat) throws UnreadableEvidence {
        ConsentLedger ledger = new ConsentLedger();
        for (EvidenceFile file : beside(exports)) {
            ArrayFile array = ArrayFile.of(file, beat);
            for (ArrayFile.Chunk chunk : array.chunks()) {
                for (JsonValue item : array.part(chunk).array().items()) {
                    ledger.take(item);
                }
            }
        }
        return ledger.grants.isEmpty() ? Optional.empty() : Optional.of(ledger);
    }

    Optional<Grant> find(String id) {
        return Optional.ofNullable(grants.get(id));
    }

    private void take(JsonValue item) {
        try {
            Fields grant = Fields.of(item, "record");
            Optional<Instant> expires = grant.optionalInstant("expires_at");
            Optional<Instant> ended = GrantCheck.ended(grant);
            Optional<Instant> until = expires.isPresent() && ended.isPresent() && expires.get().isBefore(ended.get()) ? expires : ended.or(() -> expires);
            grants.put(Shapes.id(grant, "id"), new Grant(Long.toUnsignedString(grant.u64("tenant_id")), grant.text("recipient"),
                    grant.instant("consented_at"), until));
        } catch (Misshapen misshapen) {
            // The examination of the ledger itself reports it.
            return;
        }
    }
}

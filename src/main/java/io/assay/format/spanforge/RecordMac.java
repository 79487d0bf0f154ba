// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.JsonObject;
import io.assay.canon.PythonJson;
import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Recomputes the HMAC of an sf-audit record (specification of Spanforge, section 6): over {@code record_id "|" form A} of all members but
 * {@code hmac} and {@code chain_position}. The findings' arguments are the record's id and 0 for an HMAC that is absent, 1 for one of another
 * form than the producer writes, 2 for one that fits no key.
 */
public final class RecordMac {
    /** What the HMAC does not cover. */
    public static final Set<String> OUTSIDE = Set.of("hmac", "chain_position");

    private final Secrets secrets;
    private final FindingCode code;

    public RecordMac(Secrets secrets, FindingCode code) {
        this.secrets = secrets;
        this.code = code;
    }

    /** Tries the keys on a record and notes the answer. */
    public Standing ask(JsonObject record, Locator at, MacTally macs) {
        String id = record.text("record_id").orElse("");
        String stored = record.text("hmac").orElse("");
        Locator field = at.inField("hmac");
        if (!EventProof.hasForm(stored, EventProof.SIGNATURE_PREFIX)) {
            macs.flawed(Finding.of(code, field, id, record.has("hmac") ? 1 : 0).compared("", stored));
            return Standing.FAILED;
        }
        Finding failure = Finding.of(code, field, id, 2).compared("", stored);
        try {
            MacAnswer answer = secrets.ask(message(id, PythonJson.compactUtf8(record, OUTSIDE)), stored.substring(EventProof.SIGNATURE_PREFIX.length()),
                    record.text("timestamp").flatMap(SigningTime::of));
            macs.answer(answer, failure);
            return answer.held() ? Standing.VERIFIED : answer.lacksKey() ? Standing.UNVERIFIED : Standing.FAILED;
        } catch (PythonJson.Unencodable unwritable) {
            macs.flawed(failure);
            return Standing.FAILED;
        }
    }

    /** The bytes that the producer signs: the id, a bar, the record. */
    public static byte[] message(String id, byte[] record) {
        byte[] first = (id + "|").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(first, first.length + record.length);
        System.arraycopy(record, 0, whole, first.length, record.length);
        return whole;
    }
}

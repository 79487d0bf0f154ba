// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.canon.Hex;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.serde.SerdeJson;
import io.assay.crypto.Sha256;
import io.assay.evidence.Locator;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What of one erasure record another one is held against. A second call for a subject that was erased already is recorded with every member of the
 * first but the time.
 *
 * @param replay    whether it says of itself that it repeats another
 * @param taken     SHA-256 over the members that a repetition takes over
 * @param hints     a number for each of them, to name the one that differs
 * @param signature of the signed proof, hexadecimal; empty where there is none
 */
record Repeatable(String id, boolean replay, String taken, List<Integer> hints, Instant completed, String signature, Locator at) {
    static final List<String> MEMBERS = List.of("subject_id", "requested_at", "records_erased", "streams_affected", "erasure_proof", "signed_proof");

    static Repeatable of(JsonObject value, ErasureRecord record, Locator at) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<Integer> hints = new ArrayList<>();
        for (String name : MEMBERS) {
            Optional<JsonValue> member = value.find(name).filter(one -> !(one instanceof JsonNull));
            byte[] text = member.map(SerdeJson::compact).orElse(new byte[0]);
            all.writeBytes(Sha256.of(text));
            hints.add(Arrays.hashCode(text));
        }
        boolean replay = value.flag("is_noop_replay").orElse(false);
        return new Repeatable(record.id(), replay, Hex.encode(Sha256.of(all.toByteArray())), hints, record.completed(),
                record.proof().map(proof -> Hex.encode(proof.signature())).orElse(""), at);
    }

    /** The first member in which they differ. */
    String differing(Repeatable other) {
        for (int i = 0; i < MEMBERS.size(); i++) {
            if (!hints.get(i).equals(other.hints.get(i))) {
                return MEMBERS.get(i);
            }
        }
        return MEMBERS.getLast();
    }
}

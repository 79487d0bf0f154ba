// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.signature;

import io.assay.canon.Hex;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One signature. */
record RecordSignature(String id, String recordHash, String signer, String meaning, Instant signedAt, byte[] signature, JsonValue at) {
    static final List<String> MEANINGS = List.of("Authorship", "Review", "Approval");
    private static final Set<String> MEMBERS = Set.of("signature_id", "record_hash", "signer_id", "meaning", "signed_at", "signature_bytes");
    private static final int HASH = 32;
    private static final int SIGNATURE = 64;

    static RecordSignature of(JsonValue value) throws Misshapen {
        Fields fields = Fields.of(value, "signature").exactly(MEMBERS, Set.of());
        return new RecordSignature(fields.text("signature_id"), Hex.encode(fields.bytes("record_hash", HASH)), fields.text("signer_id"),
                fields.word("meaning", Set.copyOf(MEANINGS)), fields.instant("signed_at"), fields.bytes("signature_bytes", SIGNATURE), value);
    }

    /** What is signed: record_hash || signer_id || meaning. */
    byte[] message() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(Hex.decode(recordHash).orElseThrow());
        message.writeBytes(signer.getBytes(StandardCharsets.UTF_8));
        message.writeBytes(meaning.getBytes(StandardCharsets.UTF_8));
        return message.toByteArray();
    }

    /** Place in the order of meanings. */
    int rank() {
        return MEANINGS.indexOf(meaning);
    }
}

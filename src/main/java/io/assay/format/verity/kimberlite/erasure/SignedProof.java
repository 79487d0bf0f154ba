// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.canon.JsonValue;
import io.assay.crypto.Sha256;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A signed erasure proof.
 *
 * @param computed SHA-256(u64le(count) || for each witness: u64le(local id) || u64le(tenant id) || root 32 || digest 32), where the stream's
 *                 number is tenant id * 2^32 + local id
 * @param streams  of the witnesses, unsigned
 */
record SignedProof(byte[] root, byte[] computed, long timestamp, byte[] signature, List<String> streams) {
    private static final int HASH = 32;
    private static final int SIGNATURE = 64;
    private static final int LOCAL_BITS = 32;
    private static final long LOCAL = 0xFFFFFFFFL;

    static SignedProof of(JsonValue value) throws Misshapen {
        Fields proof = Fields.of(value, "signed_proof").exactly(Set.of("bundle_root", "timestamp_ns", "witnesses", "attestation_sig"), Set.of());
        List<JsonValue> witnesses = proof.items("witnesses");
        List<String> streams = new ArrayList<>();
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        bundle.writeBytes(number(witnesses.size()));
        for (JsonValue item : witnesses) {
            Fields witness = Fields.of(item, "witness").exactly(Set.of("stream_id", "pre_erasure_merkle_root", "key_shred_digest"), Set.of());
            long stream = witness.u64("stream_id");
            streams.add(Long.toUnsignedString(stream));
            bundle.writeBytes(number(stream & LOCAL));
            bundle.writeBytes(number(stream >>> LOCAL_BITS));
            bundle.writeBytes(witness.bytes("pre_erasure_merkle_root", HASH));
            bundle.writeBytes(witness.bytes("key_shred_digest", HASH));
        }
        return new SignedProof(proof.bytes("bundle_root", HASH), Sha256.of(bundle.toByteArray()), proof.u64("timestamp_ns"),
                proof.bytes("attestation_sig", SIGNATURE), List.copyOf(streams));
    }

    /** What is signed: bundle_root || u64le(timestamp_ns), without a tag. */
    byte[] message() {
        return ByteBuffer.allocate(HASH + Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).put(root).putLong(timestamp).array();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }
}

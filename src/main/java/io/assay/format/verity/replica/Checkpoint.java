// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.canon.Hex;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonValue;
import io.assay.evidence.Locator;
import io.assay.evidence.Sealed;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the replicas signed.
 *
 * <pre>
 * tag (ASCII, no terminator) | op_number u64 | view u64 | log_root 32 | timestamp u64, seconds        all little-endian
 * </pre>
 *
 * @param root       BLAKE3 Merkle root of the log entries
 * @param timestamp  seconds since 1970, by the clock of the replicas
 * @param signatures one for each replica that signed
 */
record Checkpoint(long opNumber, long view, byte[] root, long timestamp, List<Signed> signatures) {
    private static final int HASH = 32;
    private static final int SIGNATURE = 64;

    /** @param misnamed whether the map's key names another replica than the entry itself */
    record Signed(String replica, byte[] signature, JsonValue at, boolean misnamed) {
    }

    static Checkpoint of(JsonValue document) throws Misshapen {
        Fields top = Fields.of(document, "checkpoint").exactly(Set.of("data", "signatures"), Set.of());
        Fields data = Fields.of(top.value("data"), "data").exactly(Set.of("op_number", "view", "log_root", "timestamp"), Set.of());
        Fields map = Fields.of(top.value("signatures"), "signatures");
        List<Signed> signatures = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonMember member : map.object().members()) {
            Fields entry = Fields.of(member.value(), member.name()).exactly(Set.of("replica_id", "signature"), Set.of());
            String replica = Long.toUnsignedString(entry.u64("replica_id"));
            if (!names.add(member.name())) {
                throw new Misshapen(Fault.DUPLICATE, member.name(), member.nameFrom(), member.nameTo());
            }
            signatures.add(new Signed(replica, entry.bytes("signature", SIGNATURE), member.value(), !replica.equals(member.name())));
        }
        return new Checkpoint(data.u64("op_number"), data.u64("view"), data.bytes("log_root", HASH), data.u64("timestamp"), List.copyOf(signatures));
    }

    /** One replica's signature as a seal; {@code stands}: whether the quorum does. */
    Sealed told(Locator at, Signed by, boolean stands) {
        return new Sealed(at, "replicas", opNumber, Hex.encode(root), "", Long.toUnsignedString(timestamp), "replica-" + by.replica(), stands);
    }

    byte[] message(String tag) {
        byte[] name = tag.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + 3 * Long.BYTES + HASH).order(ByteOrder.LITTLE_ENDIAN)
                .put(name).putLong(opNumber).putLong(view).put(root).putLong(timestamp).array();
    }
}

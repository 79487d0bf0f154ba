// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The signatures of one or more auditors on one manifest, {@code assay.pack-signatures/1}: RFC 8785 bytes.
 *
 * @param manifestSha256 of the entry {@link PackNames#MANIFEST}, in hexadecimal
 */
public record PackSignatures(String manifestSha256, List<PackSignature> signatures) {
    private static final String SCHEMA = "assay.pack-signatures/1";

    /** Keeps its own copy. */
    public PackSignatures {
        signatures = List.copyOf(signatures);
    }

    /** The same with one signature more. */
    public PackSignatures and(PackSignature next) {
        List<PackSignature> all = new ArrayList<>(signatures);
        all.add(next);
        return new PackSignatures(manifestSha256, all);
    }

    /** The bytes of the entry. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Map.of("schema", SCHEMA, "manifestSha256", manifestSha256, "signatures",
                signatures.stream().map(PackSignature::json).toList()));
    }

    /**
     * Reads the entry.
     *
     * @throws IllegalArgumentException where it is none, or written otherwise than {@link #bytes} writes it
     */
    public static PackSignatures read(byte[] bytes) {
        try {
            if (JsonReader.parse(bytes, 0, bytes.length, JsonDialect.STRICT) instanceof JsonObject object && object.array("signatures").isPresent()) {
                PackSignatures read = new PackSignatures(PackManifest.text(object, "manifestSha256"),
                        object.array("signatures").get().items().stream().map(PackSignature::read).toList());
                if (Arrays.equals(read.bytes(), bytes)) {
                    return read;
                }
            }
        } catch (JsonSyntaxException syntax) {
            throw new IllegalArgumentException(syntax);
        }
        throw new IllegalArgumentException(SCHEMA);
    }
}

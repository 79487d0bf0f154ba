// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a proof says of its export.
 *
 * @param from       first position, inclusive
 * @param to         last position, inclusive
 * @param prevHash   what stands before the first event
 * @param lastHash   hash of the last event
 * @param merkleRoot over the hashes of all events
 * @param count      how many events; empty where the proof has only what the producer's own document shows
 * @param content    SHA-256 of the export file; empty likewise
 * @param format     {@code jsonl}, {@code csv} or {@code parquet}; empty likewise
 */
public record ProofFile(Locator at, String exportId, long tenantId, long from, long to, Digest prevHash, Digest lastHash, Digest merkleRoot,
        OptionalLong count, Optional<Digest> content, String format, Optional<ProofSeal> seal, Optional<ExportSignature> signature) {
    private static final byte[] TAG = "VerityDB-Export-v1".getBytes(StandardCharsets.US_ASCII);

    /**
     * The signed bytes, 210: tag 18 || SHA-256 of the export id || tenant, from, to, count (8 each, little-endian) || previous hash || last hash ||
     * root || content hash. Empty where the proof lacks a figure that is signed.
     */
    public Optional<byte[]> message() {
        if (count.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        java.io.ByteArrayOutputStream message = new java.io.ByteArrayOutputStream();
        message.writeBytes(TAG);
        message.writeBytes(Sha256.of(exportId.getBytes(StandardCharsets.UTF_8)));
        for (long number : new long[] {tenantId, from, to, count.getAsLong()}) {
            message.writeBytes(U64.bytes(number));
        }
        for (Digest hash : new Digest[] {prevHash, lastHash, merkleRoot, content.get()}) {
            message.writeBytes(hash.bytes());
        }
        return Optional.of(message.toByteArray());
    }
}

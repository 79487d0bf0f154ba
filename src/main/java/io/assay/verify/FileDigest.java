// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.crypto.Sha256;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Takes the custody digest of a file, or of everything below a directory. */
final class FileDigest {
    /** Bytes read at once: a larger read passes through a fresh buffer of the JDK that leaves the cache, and costs half as much again. */
    private static final int STEP = 64 << 10;

    private FileDigest() {}

    /**
     * SHA-256 of a file's bytes in hex. For a directory: SHA-256 of the lines {@code <hex>  <name below it>\n} of all regular files below,
     * in the order of their names. Empty when cancelled.
     */
    static String of(EvidenceFile file, List<EvidenceFile> below, BooleanSupplier cancelled) throws UnreadableEvidence {
        if (!file.isDirectory()) {
            return ofFile(file, cancelled);
        }
        MessageDigest listing = Sha256.engine();
        for (EvidenceFile member : below) {
            String hex = ofFile(member, cancelled);
            if (hex.isEmpty()) {
                return "";
            }
            listing.update((hex + "  " + member.name().substring(file.name().length() + 1) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(listing.digest());
    }

    static String ofFile(EvidenceFile file, BooleanSupplier cancelled) throws UnreadableEvidence {
        MessageDigest digest = Sha256.engine();
        byte[] step = new byte[STEP];
        try (FileChannel channel = file.open()) {
            for (int got = channel.read(ByteBuffer.wrap(step)); got >= 0; got = channel.read(ByteBuffer.wrap(step))) {
                if (cancelled.getAsBoolean()) {
                    return "";
                }
                digest.update(step, 0, got);
            }
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read", broken);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.crypto.Sha256;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.tsp.TimeStampResponse;
import io.assay.format.spanforge.cec.pack.PackNames;
import io.assay.format.spanforge.cec.pack.PackSignatures;
import io.assay.source.zip.ZipBytes;
import io.assay.source.zip.ZipContainer;
import io.assay.source.zip.ZipContents;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipLimits;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to a pack what stands behind its manifest: another auditor's signature, or a token of a time-stamp authority over the signatures. Every
 * byte up to the end of the manifest stays as it is.
 */
public final class PackTail {
    private static final int LIMIT = 64 << 20;

    private final Path pack;

    public PackTail(Path pack) {
        this.pack = pack;
    }

    /** Adds a signature; refused where a token stands over those that are there, because it would stamp other signatures then. */
    public void sign(PackSigner signer, Instant when, Path target) throws IOException, PackRefused {
        try (FileChannel channel = FileChannel.open(pack, StandardOpenOption.READ)) {
            ZipContainer container = container(channel);
            PackSignatures signatures = signatures(channel, container);
            if (container.find(PackNames.TOKEN).isPresent()) {
                throw new PackRefused(PackText.STAMPED_ALREADY, pack);
            }
            String digest = HexFormat.of().formatHex(Sha256.of(content(channel, container, PackNames.MANIFEST)));
            if (!signatures.manifestSha256().equals(digest)) {
                throw new PackRefused(PackText.NOT_A_PACK, pack);
            }
            write(channel, container, Map.of(PackNames.SIGNATURES, signatures.and(signer.sign(digest, when.toString())).bytes()), target);
        }
    }

    /**
     * Puts a token, or a response with one, over the signatures.
     *
     * @param name the token's file, for messages
     */
    public void stamp(byte[] token, Path name, Path target) throws IOException, PackRefused {
        try (FileChannel channel = FileChannel.open(pack, StandardOpenOption.READ)) {
            ZipContainer container = container(channel);
            signatures(channel, container);
            byte[] signatures = content(channel, container, PackNames.SIGNATURES);
            if (!isOver(signatures, token, name)) {
                throw new PackRefused(PackText.TOKEN_OTHER, name);
            }
            Map<String, byte[]> behind = new LinkedHashMap<>();
            behind.put(PackNames.SIGNATURES, signatures);
            behind.put(PackNames.TOKEN, token);
            write(channel, container, behind, target);
        }
    }

    /** SHA-256 over which a token would be asked for, in hexadecimal. */
    public String imprint() throws IOException, PackRefused {
        try (FileChannel channel = FileChannel.open(pack, StandardOpenOption.READ)) {
            ZipContainer container = container(channel);
            return HexFormat.of().formatHex(Sha256.of(content(channel, container, PackNames.SIGNATURES)));
        }
    }

    private static boolean isOver(byte[] signatures, byte[] token, Path name) throws PackRefused {
        try {
            return TimeStampResponse.of(token).token().map(one -> one.info())
                    .map(info -> info.imprintHash().map(hash -> Arrays.equals(hash.digest(signatures), info.imprint())).orElse(false)).orElse(false);
        } catch (DerFault fault) {
            throw new PackRefused(PackText.TOKEN_UNREADABLE, name);
        }
    }

    private ZipContainer container(FileChannel channel) throws IOException, PackRefused {
        ZipContainer container = ZipContainer.read(ZipBytes.of(channel), ZipLimits.STANDARD, () -> false);
        if (container.find(PackNames.MANIFEST).isEmpty() || container.find(PackNames.SIGNATURES).isEmpty() || !container.anomalies().isEmpty()) {
            throw new PackRefused(PackText.NOT_A_PACK, pack);
        }
        return container;
    }

    private PackSignatures signatures(FileChannel channel, ZipContainer container) throws IOException, PackRefused {
        try {
            return PackSignatures.read(content(channel, container, PackNames.SIGNATURES));
        } catch (IllegalArgumentException other) {
            throw new PackRefused(PackText.NOT_A_PACK, pack);
        }
    }

    private byte[] content(FileChannel channel, ZipContainer container, String name) throws IOException, PackRefused {
        Optional<ZipItem> item = container.find(name).filter(found -> found.size() <= LIMIT);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (item.isEmpty() || !new ZipContents(ZipBytes.of(channel), ZipLimits.STANDARD, () -> false).read(item.get(), content).complete()) {
            throw new PackRefused(PackText.NOT_A_PACK, pack);
        }
        return content.toByteArray();
    }

    private void write(FileChannel channel, ZipContainer container, Map<String, byte[]> behind, Path target) throws IOException, PackRefused {
        ZipItem manifest = container.find(PackNames.MANIFEST).orElseThrow();
        List<ZipItem> kept = new ArrayList<>(container.items().stream().filter(item -> item.localHeader().from() <= manifest.localHeader().from()).toList());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                copy(channel, 0, manifest.data().to(), out);
                StoredTail tail = new StoredTail(out, manifest.data().to(), bytes(channel, manifest.centralRecord().from(), StoredTail.CENTRAL_FIXED));
                for (Map.Entry<String, byte[]> entry : behind.entrySet()) {
                    tail.add(entry.getKey(), entry.getValue());
                }
                for (ZipItem item : kept) {
                    tail.keep(bytes(channel, item.centralRecord().from(), (int) item.centralRecord().length()));
                }
                tail.finish();
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(FileChannel channel, long from, long to, OutputStream out) throws IOException {
        int chunk = 1 << 20;
        for (long at = from; at < to; at += chunk) {
            out.write(bytes(channel, at, (int) Math.min(chunk, to - at)));
        }
    }

    private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("the pack became shorter");
            }
        }
        return buffer.array();
    }
}

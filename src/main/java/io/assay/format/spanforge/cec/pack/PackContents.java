// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.crypto.Sha256;
import io.assay.format.Desk;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipReading;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an opened pack holds: its manifest and signatures as they stand, and a digest of every entry. */
public final class PackContents {
    /** The longest manifest, list of signatures, verdict or token that is read: 64 MiB. */
    static final int LIMIT = 64 << 20;

    private final Bundle bundle;
    private final byte[] manifestBytes;
    private final byte[] signatureBytes;
    private final Optional<PackManifest> manifest;
    private final Optional<PackSignatures> signatures;
    private final Map<String, PackedEntry> found = new HashMap<>();

    private PackContents(Bundle bundle, byte[] manifestBytes, byte[] signatureBytes) {
        this.bundle = bundle;
        this.manifestBytes = manifestBytes;
        this.signatureBytes = signatureBytes;
        this.manifest = parsed(() -> PackManifest.read(manifestBytes));
        this.signatures = parsed(() -> PackSignatures.read(signatureBytes));
    }

    /** Whether the bundle is a pack. */
    public static boolean isPack(Bundle bundle) {
        return bundle.container().find(PackNames.MANIFEST).isPresent();
    }

    static PackContents open(Bundle bundle, Desk desk) throws UnreadableEvidence {
        PackContents contents = new PackContents(bundle, bytes(bundle, PackNames.MANIFEST, desk), bytes(bundle, PackNames.SIGNATURES, desk));
        List<ZipItem> items = bundle.container().items().stream().filter(item -> !PackNames.isBehindManifest(item.name())).toList();
        desk.inOrder(items.size(), chunk -> digest(bundle, items.get((int) chunk), desk), entry -> contents.found.put(entry.name(), entry));
        return contents;
    }

    private interface Parsing<T> {
        T read();
    }

    private static <T> Optional<T> parsed(Parsing<T> parsing) {
        try {
            return Optional.of(parsing.read());
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** An entry that cannot be read to its end has no digest. */
    private static PackedEntry digest(Bundle bundle, ZipItem item, Desk desk) throws UnreadableEvidence {
        DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.engine());
        ZipReading reading = bundle.read(item, digest, desk::isCancelled);
        return new PackedEntry(item.name(), reading.size(), reading.complete() ? HexFormat.of().formatHex(digest.getMessageDigest().digest()) : "");
    }

    /** The content of an entry; none where it is missing, cannot be read, or is too long. */
    static byte[] bytes(Bundle bundle, String name, Desk desk) throws UnreadableEvidence {
        Optional<ZipItem> item = bundle.container().find(name);
        if (item.isEmpty() || item.get().size() > LIMIT) {
            return new byte[0];
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return bundle.read(item.get(), content, desk::isCancelled).complete() ? content.toByteArray() : new byte[0];
    }

    Bundle bundle() {
        return bundle;
    }

    /** Empty where the entry is no manifest. */
    Optional<PackManifest> manifest() {
        return manifest;
    }

    /** Empty where the entry is missing or is no list of signatures. */
    Optional<PackSignatures> signatures() {
        return signatures;
    }

    byte[] signatureBytes() {
        return signatureBytes.clone();
    }

    String manifestSha256() {
        return HexFormat.of().formatHex(Sha256.of(manifestBytes));
    }

    Optional<PackedEntry> found(String name) {
        return Optional.ofNullable(found.get(name));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.format.Recognition.Certainty;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The directory, and what was captured with it: a manifest of modes and times, and the tenant's export of delivered decisions. Both lie
 * beside the directory or in it.
 *
 * @param entries  what lies in the directory and is neither manifest nor export, by name
 * @param manifest the manifest, where there is one
 * @param export   the tenant's export, where there is one
 */
record BufferFolder(EvidenceFile directory, List<EvidenceFile> entries, Optional<EvidenceFile> manifest, Optional<EvidenceFile> export) {
    static final String MANIFEST = "manifest.json";
    static final String EXPORT = "decision-log.jsonl";
    private static final String USUAL_NAME = "vaxelia-ai-buffer";
    private static final Pattern TIMED = Pattern.compile("\\d{13}[-_.].*");
    private static final int SHOWN = 64;

    static BufferFolder of(EvidenceFile directory) throws UnreadableEvidence {
        Optional<EvidenceFile> inside = directory.child(MANIFEST).filter(HostManifest::isOne)
                .filter(found -> HostManifest.describes(found, directory));
        Optional<EvidenceFile> manifest = inside.or(() -> directory.sibling(MANIFEST).filter(HostManifest::isOne)
                .filter(beside -> HostManifest.describes(beside, directory)));
        Optional<EvidenceFile> logInside = directory.child(EXPORT).filter(EvidenceFile::isRegular);
        Optional<EvidenceFile> export = logInside.or(() -> directory.sibling(EXPORT).filter(EvidenceFile::isRegular));
        List<EvidenceFile> entries = new ArrayList<>(directory.children());
        entries.removeIf(file -> inside.isPresent() && file.simpleName().equals(MANIFEST) || logInside.isPresent() && file.simpleName().equals(EXPORT));
        return new BufferFolder(directory, List.copyOf(entries), manifest, export);
    }

    Certainty certainty() {
        if (manifest.isPresent()) {
            return Certainty.CERTAIN;
        } else if (directory.simpleName().equals(USUAL_NAME)) {
            return Certainty.LIKELY;
        }
        return isTimed() || isSealedThroughout() ? Certainty.POSSIBLE : Certainty.NO;
    }

    private boolean isTimed() {
        return entries.stream().anyMatch(file -> TIMED.matcher(file.simpleName()).matches() && looksEncrypted(file));
    }

    /** Names are not documented: a directory of nothing but sealed entries is one too, stumps that are too short for one left aside. */
    private boolean isSealedThroughout() {
        List<EvidenceFile> whole = entries.stream().filter(file -> !file.isRegular() || file.size() >= EntryReader.SHORTEST).toList();
        return !whole.isEmpty() && whole.stream().allMatch(Ciphertext::isLikely);
    }

    /** What lies beside the directory and belongs to it. */
    List<EvidenceFile> companions() {
        return Stream.of(manifest, export).flatMap(Optional::stream).toList();
    }

    /** Nonce and tag fit in, and the first bytes are no text. */
    private static boolean looksEncrypted(EvidenceFile file) {
        if (!file.isRegular() || file.size() < EntryReader.SHORTEST) {
            return false;
        }
        byte[] head = file.head();
        int odd = 0;
        for (int i = 0; i < Math.min(SHOWN, head.length); i++) {
            odd += head[i] < ' ' && head[i] != '\n' && head[i] != '\r' && head[i] != '\t' ? 1 : 0;
        }
        return odd >= Math.min(SHOWN, head.length) / 4;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.format.spanforge.cec.pack.PackNames;
import io.assay.format.spanforge.cec.pack.PackedEntry;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.verify.ObjectResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Puts the files of artefacts into a pack, whole: each artefact and its companions below a folder of their own. */
final class PackedFiles {
    /** The most files: what Assay reads of one bundle. */
    static final int MOST = 9_900;
    /** The largest file, and all of them: what Assay reads of one bundle. */
    static final long LARGEST = 1L << 30;
    static final long WHOLE = (2L << 30) - (64L << 20);

    private final PackZip zip;
    private final BooleanSupplier cancelled;
    private final Set<String> names = new HashSet<>();
    private long bytes;

    PackedFiles(PackZip zip, BooleanSupplier cancelled) {
        this.zip = zip;
        this.cancelled = cancelled;
    }

    /** The entries made; a file that is no longer the one that was verified refuses the pack. */
    List<String> add(int number, ObjectResult object) throws IOException, UnreadableEvidence, PackRefused {
        String folder = PackNames.EVIDENCE + number + "/";
        EvidenceFile file = EvidenceFile.named(Path.of(object.path()), new Custody());
        List<String> entries = new ArrayList<>();
        if (file.isDirectory()) {
            directory(file, folder + file.simpleName() + "/", entries);
        } else {
            PackedEntry entry = add(file, folder + file.simpleName());
            entries.add(entry.name());
            if (!object.sha256().isEmpty() && !entry.sha256().equals(object.sha256()) && !cancelled.getAsBoolean()) {
                throw new PackRefused(PackText.CHANGED, object.path());
            }
        }
        for (String companion : object.companions()) {
            EvidenceFile beside = EvidenceFile.named(Path.of(companion), new Custody());
            if (beside.isRegular()) {
                entries.add(add(beside, folder + beside.simpleName()).name());
            }
        }
        return entries;
    }

    private void directory(EvidenceFile directory, String prefix, List<String> entries) throws IOException, UnreadableEvidence, PackRefused {
        for (EvidenceFile child : directory.children()) {
            if (child.isDirectory()) {
                directory(child, prefix + child.simpleName() + "/", entries);
            } else if (child.isRegular()) {
                entries.add(add(child, prefix + child.simpleName()).name());
            }
        }
    }

    private PackedEntry add(EvidenceFile file, String name) throws IOException, PackRefused {
        bytes += file.size();
        if (file.size() > LARGEST || bytes > WHOLE) {
            throw new PackRefused(PackText.TOO_LARGE, file.name(), file.size() > LARGEST ? LARGEST : WHOLE);
        }
        if (names.size() == MOST) {
            throw new PackRefused(PackText.TOO_MANY_FILES, MOST);
        }
        try (InputStream content = Channels.newInputStream(file.open())) {
            return zip.add(own(name), content, cancelled);
        }
    }

    /** A name that every reader takes for the same, and none for another entry's. */
    private String own(String name) {
        String plain = name.replaceAll("[\\\\\\x00-\\x1F\\x7F:]", "_");
        String own = plain;
        for (int i = 2; !names.add(own.toLowerCase(Locale.ROOT)); i++) {
            own = plain + "~" + i;
        }
        return own;
    }
}

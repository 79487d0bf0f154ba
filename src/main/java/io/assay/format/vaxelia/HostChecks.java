// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds the directory against the listing taken on its host. */
final class HostChecks {
    private static final int OTHERS = 0077;
    private static final int OTHERS_WRITE = 0022;
    private static final int MEMBER = 0;
    private static final int ABSENT = 1;
    private static final int UNLISTED = 2;
    private static final int TWICE = 3;
    private static final int UNREADABLE = 4;
    private static final int OTHER_DIRECTORY = 5;

    private final BufferFolder folder;
    private final List<Entry> entries;
    private final Map<String, Entry> byName;
    private final Optional<HostManifest> manifest;

    HostChecks(BufferFolder folder, List<Entry> entries, Optional<HostManifest> manifest) {
        this.folder = folder;
        this.entries = entries;
        this.byName = entries.stream().collect(Collectors.toMap(Entry::name, Function.identity()));
        this.manifest = manifest;
    }

    /** Modes are those of the listing: a copy has those of whoever copied it. */
    void modes(Tally tally) {
        Locator directory = folder.directory().locator();
        if (manifest.isEmpty()) {
            tally.report(Finding.of(BufferCode.MODE_UNKNOWN, directory));
            return;
        }
        manifest.get().mode().ifPresent(mode -> {
            tally.examined(1);
            if ((mode & OTHERS_WRITE) != 0) {
                tally.report(Finding.of(BufferCode.DIR_MODE_INSECURE, directory).compared("0700", octal(mode)));
            }
        });
        for (HostManifest.Listed listed : manifest.get().entries()) {
            listed.mode().ifPresent(mode -> {
                tally.examined(1);
                if ((mode & OTHERS) != 0) {
                    tally.report(Finding.of(BufferCode.MODE_INSECURE, place(listed), listed.name()).compared("0600", octal(mode)));
                }
            });
        }
    }

    void listing(Tally tally) {
        if (manifest.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        EvidenceFile file = folder.manifest().orElseThrow();
        manifest.get().faults().forEach(fault -> tally.report(Finding.of(BufferCode.MANIFEST_MISMATCH, file.locator().inField(fault), "", fault, UNREADABLE)));
        String name = manifest.get().directory();
        if (!name.isEmpty() && !name.equals(folder.directory().simpleName())) {
            tally.report(Finding.of(BufferCode.MANIFEST_MISMATCH, file.locator().inField("directory"), "", "directory", OTHER_DIRECTORY)
                    .compared(folder.directory().simpleName(), name));
        }
        Set<String> seen = new HashSet<>();
        for (HostManifest.Listed listed : manifest.get().entries()) {
            if (!seen.add(listed.name())) {
                differs(tally, listed, "name", "1", "2", TWICE);
            }
            if (!listed.type().equals("file")) {
                tally.report(Finding.of(BufferCode.NOT_REGULAR_FILE, place(listed), listed.name()));
            }
            Optional.ofNullable(byName.get(listed.name()))
                    .ifPresentOrElse(found -> compare(tally, listed, found), () -> differs(tally, listed, "file", "", listed.name(), ABSENT));
        }
        for (Entry entry : entries) {
            if (!seen.contains(entry.name())) {
                tally.report(Finding.of(BufferCode.MANIFEST_MISMATCH, entry.file().locator(), entry.name(), "unlisted", UNLISTED).compared(entry.name(), ""));
            }
        }
    }

    private void compare(Tally tally, HostManifest.Listed listed, Entry entry) {
        tally.examined(1);
        if (listed.size() >= 0 && listed.size() != entry.file().size()) {
            differs(tally, listed, "size", String.valueOf(entry.file().size()), String.valueOf(listed.size()), MEMBER);
        }
        if (!entry.sha256().isEmpty() && !listed.sha256().equals(entry.sha256())) {
            differs(tally, listed, "sha256", entry.sha256(), listed.sha256(), MEMBER);
        }
    }

    /** Whether every entry has the digest that its host saw, as far as it saw one. */
    boolean isUntouched() {
        return manifest.map(HostManifest::entries).orElse(List.of()).stream().noneMatch(listed -> byName.containsKey(listed.name())
                && !byName.get(listed.name()).sha256().equals(listed.sha256()));
    }

    /** The entries whose digest is the one that the host saw. */
    Set<String> attested() {
        return manifest.map(HostManifest::entries).orElse(List.of()).stream().filter(listed -> byName.containsKey(listed.name())
                && byName.get(listed.name()).sha256().equals(listed.sha256())).map(HostManifest.Listed::name).collect(Collectors.toSet());
    }

    private void differs(Tally tally, HostManifest.Listed listed, String what, String ours, String recorded, int how) {
        tally.report(Finding.of(BufferCode.MANIFEST_MISMATCH, place(listed).inField(what), listed.name(), what, how).compared(ours, recorded));
    }

    private Locator place(HostManifest.Listed listed) {
        return folder.manifest().orElseThrow().locator().atBytes(listed.at());
    }

    private static String octal(int mode) {
        return String.format(Locale.ROOT, "%04o", mode);
    }
}

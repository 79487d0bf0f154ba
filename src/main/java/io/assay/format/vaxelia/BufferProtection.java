// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.CheckId;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What binds the bytes of a buffer: the tag those of every entry that opened; the digest in the manifest those of the others, as long as nobody
 * rewrites the manifest. Manifest and export are bound by nothing, and neither are names, modes and times.
 */
final class BufferProtection {
    private static final List<CheckId> TAG = List.of(BufferQuestion.TAG.id());
    private static final List<CheckId> LISTED = List.of(BufferQuestion.MANIFEST.id());

    private BufferProtection() {}

    /** {@code attested}: entries whose digest in the manifest agrees; another digest, or none, would not tell of one more change. */
    static ProtectionMap of(BufferFolder folder, List<Entry> entries, Set<String> attested) {
        SpanSheet sheet = new SpanSheet();
        for (Entry entry : entries) {
            long size = entry.file().isRegular() ? entry.file().size() : 0;
            if (entry.form() == Entry.Form.OPENED) {
                sheet.part(entry.name(), size, "entry", TAG).name(0, size, "entry", Forger.SECRET_HOLDER, BufferQuestion.TAG.id()).end();
            } else {
                sheet.part(entry.name(), size, "entry that did not open", attested.contains(entry.name()) ? LISTED : List.of()).end();
            }
        }
        Set<String> read = entries.stream().map(Entry::name).collect(Collectors.toSet());
        folder.entries().stream().filter(file -> !read.contains(file.simpleName())).forEach(file -> sheet.part(file.simpleName(), file.isRegular() ? file.size() : 0,
                ProtectionMap.UNREAD, List.of()).end());
        folder.manifest().ifPresent(file -> open(sheet, file, "manifest"));
        folder.export().ifPresent(file -> open(sheet, file, "export of the tenant"));
        return sheet.map();
    }

    private static void open(SpanSheet sheet, EvidenceFile file, String unit) {
        sheet.part(file.simpleName(), file.size(), unit, List.of()).end();
    }
}

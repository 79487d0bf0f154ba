// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.AesGcm;
import io.assay.evidence.Locator;
import java.time.Instant;
import java.util.List;

/** What each entry says for itself: its form, its tag, its members. */
final class EntryChecks {
    private final List<Entry> entries;
    private final BufferKeys keys;

    EntryChecks(List<Entry> entries, BufferKeys keys) {
        this.entries = entries;
        this.keys = keys;
    }

    void forms(Tally tally) {
        tally.examined(entries.size());
        for (Entry entry : entries) {
            Locator at = entry.file().locator();
            switch (entry.form()) {
                case NOT_REGULAR -> tally.report(Finding.of(BufferCode.NOT_REGULAR_FILE, at, entry.name()));
                case TOO_LONG -> tally.report(Finding.of(BufferCode.TOO_LONG, at, entry.name(), entry.file().size(), EntryReader.LONGEST));
                case TOO_SHORT -> tally.report(Finding.of(BufferCode.TOO_SHORT, at, entry.name(), entry.file().size(), EntryReader.SHORTEST));
                case PLAINTEXT -> tally.report(Finding.of(BufferCode.PLAINTEXT, at, entry.name()));
                case SEALED, OPENED -> { }
            }
        }
    }

    /**
     * Whether every encrypted entry opens.
     *
     * @param untouched whether nothing that needs no key says that an entry was altered: then a key that opens none is probably the wrong one
     */
    void tags(Tally tally, boolean untouched) {
        List<Entry> encrypted = entries.stream().filter(Entry::isEncrypted).toList();
        if (encrypted.isEmpty()) {
            tally.notApplicable();
            return;
        } else if (keys.usable().isEmpty()) {
            return;
        }
        tally.examined(encrypted.size());
        boolean foreign = untouched && encrypted.stream().noneMatch(entry -> entry.form() == Entry.Form.OPENED);
        for (Entry entry : encrypted) {
            long size = entry.file().size();
            if (entry.form() == Entry.Form.SEALED) {
                tally.report(Finding.of(BufferCode.TAG_INVALID, entry.file().locator().atBytes(size - AesGcm.TAG_LENGTH, size), entry.name(),
                        keys.usable().size()).weighing(foreign ? Weight.INDETERMINATE : Weight.FAIL));
            } else if (entry.named()) {
                tally.report(Finding.of(BufferCode.AAD_VARIANT, entry.file().locator(), entry.name()));
            }
            entry.lapse().ifPresent(lapse -> tally.report(Finding.of(lapse, entry.file().locator(), entry.key().orElseThrow().id(),
                    entry.decided().or(entry::nameTime).map(Instant::toString).orElse(""))));
        }
        if (foreign) {
            tally.report(Finding.of(KeyCode.MISMATCH, encrypted.getFirst().file().locator(),
                    String.join(", ", keys.usable().stream().map(BufferKeys.Usable::id).toList())));
        }
    }

    void fields(Tally tally) {
        List<Entry> opened = opened(tally);
        for (Entry entry : opened) {
            Locator at = entry.file().locator();
            if (entry.decision().isEmpty()) {
                tally.report(Finding.of(BufferCode.NOT_JSON, at, entry.name()));
            } else {
                Decision decision = entry.decision().get();
                decision.missing().forEach(name -> tally.report(Finding.of(BufferCode.FIELD_MISSING, at.inField(name), entry.name(), name)));
                decision.invalid().forEach(name -> tally.report(Finding.of(BufferCode.FIELD_INVALID, at.inField(name), entry.name(), name)));
            }
        }
    }

    void secrets(Tally tally) {
        opened(tally);
        entries.stream().filter(Entry::secret)
                .forEach(entry -> tally.report(Finding.of(BufferCode.SECRET_IN_ENTRY, entry.file().locator(), entry.name())));
    }

    /** The entries whose plaintext is at hand; where none could be, the question does not arise, and where none opened, it stays open. */
    private List<Entry> opened(Tally tally) {
        List<Entry> opened = entries.stream().filter(entry -> entry.form() == Entry.Form.OPENED).toList();
        if (entries.stream().noneMatch(Entry::isEncrypted)) {
            tally.notApplicable();
        } else {
            tally.examined(opened.size());
        }
        return opened;
    }
}

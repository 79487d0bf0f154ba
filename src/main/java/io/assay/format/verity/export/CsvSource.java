// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.csv.CsvCursor;
import io.assay.source.csv.CsvParts;
import io.assay.source.csv.CsvSyntaxException;
import java.util.List;
import java.util.function.Consumer;

/** Reads an export in CSV (profile assay-vdb/1, section 1.8); the header says which column is which. */
final class CsvSource implements EventSource {
    private static final int STEP = 1 << 20;
    private static final int LONGEST = 256 << 20;

    private final EvidenceFile file;
    private final CsvColumns columns;
    private final List<Range> parts;

    CsvSource(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        this(file, readable, STEP);
    }

    /**
     * Reads the header and finds where the parts begin.
     *
     * @param step bytes of a part
     */
    CsvSource(EvidenceFile file, Tally readable, int step) throws UnreadableEvidence {
        this.file = file;
        this.columns = CsvColumns.of(file, readable);
        this.parts = CsvParts.of(file, step, LONGEST);
    }

    @Override
    public long parts() {
        return parts.size();
    }

    @Override
    public Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) throws UnreadableEvidence {
        Range range = parts.get((int) part);
        byte[] bytes = file.read(range.from(), (int) range.length());
        CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length);
        long lines = 0;
        boolean header = part == 0;
        int counted = 0;
        while (counted < bytes.length) {
            boolean whole = step(cursor, range, lines + 1, readable);
            Locator at = file.locator().atLine(lines + 1).atBytes(range.from() + cursor.from(), range.from() + cursor.to());
            if (whole && !header) {
                readable.examined(1);
                notePlain(cursor, at, readable);
                columns.event(cursor, at, readable).ifPresent(visitor);
            }
            header = false;
            for (; counted < cursor.after(); counted++) {
                lines += bytes[counted] == '\n' ? 1 : 0;
            }
        }
        return new Extent(lines, range.length());
    }

    @Override
    public boolean again(Locator at, byte[] bytes, Consumer<VerityEvent> visitor) {
        if (!at.bytes().isKnown()) {
            return false;
        }
        CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length);
        Tally unheard = new Tally();
        if (step(cursor, at.bytes(), 1, unheard)) {
            columns.event(cursor, at, unheard).ifPresent(visitor);
        }
        return true;
    }

    /** Moves to the next record; false, and reported, where it is none. */
    private boolean step(CsvCursor cursor, Range range, long line, Tally readable) {
        try {
            return cursor.next();
        } catch (CsvSyntaxException syntax) {
            long fault = range.from() + syntax.offset();
            readable.report(Finding.of(VerityCode.PARSE, file.locator().atLine(line).atBytes(fault, range.from() + cursor.after()), syntax.fault().name()));
            return false;
        }
    }

    private static void notePlain(CsvCursor cursor, Locator at, Tally readable) {
        if (!cursor.isPlain()) {
            readable.report(Finding.of(VerityCode.SPELLING, at, "csv"));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSpelling;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads an export in JSON Lines, a part being the lines that begin in one mebibyte. A line as the producer writes it is scanned in place
 * ({@link EventScan}); any other is parsed in full.
 */
final class JsonlSource implements EventSource {
    /** Bytes of a part. */
    static final int STEP = 1 << 20;

    private final EvidenceFile file;
    private final LineWindows windows;

    JsonlSource(EvidenceFile file) {
        this(file, STEP);
    }

    /** @param step bytes of a part */
    JsonlSource(EvidenceFile file, int step) {
        this.file = file;
        this.windows = new LineWindows(file, step);
    }

    @Override
    public long parts() {
        return windows.count();
    }

    @Override
    public Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) throws UnreadableEvidence {
        LineWindows.Window window = windows.read(part);
        try {
            EventScan scan = new EventScan(window.bytes(), window.offset(), file.locator());
            long lines = 0;
            boolean returns = false;
            for (int from = window.from(); from < window.to();) {
                lines++;
                int end = scan.scan(from, lines);
                boolean quick = end >= 0 && end <= window.to() && window.bytes()[end] == '\n';
                int next = quick ? end : window.lineEnd(from);
                int to = !quick && next > from && window.bytes()[next - 1] == '\r' ? next - 1 : next;
                if (quick) {
                    readable.examined(1);
                    visitor.accept(scan);
                } else {
                    exact(window, from, to, lines, visitor, readable);
                }
                if (to < next && !returns) {
                    returns = true;
                    readable.report(Finding.of(VerityCode.SPELLING, place(window, lines, to, next), "CR LF"));
                }
                from = next + 1;
            }
            return new Extent(lines, (long) window.to() - window.from());
        } finally {
            windows.release(window);
        }
    }

    @Override
    public boolean again(Locator at, byte[] bytes, Consumer<VerityEvent> visitor) {
        if (!at.bytes().isKnown()) {
            return false;
        }
        byte[] line = Arrays.copyOf(bytes, bytes.length + LineWindows.SLACK);
        Arrays.fill(line, bytes.length, line.length, (byte) '\n');
        EventScan scan = new EventScan(line, at.bytes().from(), file.locator());
        if (scan.scan(0, 1) == bytes.length) {
            visitor.accept(scan);
        } else {
            exact(new LineWindows.Window(line, at.bytes().from(), 0, bytes.length), 0, bytes.length, 1, visitor, new Tally());
        }
        return true;
    }

    private void exact(LineWindows.Window window, int from, int to, long line, Consumer<VerityEvent> visitor, Tally readable) {
        Locator at = place(window, line, from, to);
        if (from == to) {
            readable.report(Finding.of(VerityCode.SPELLING, at, "blank"));
            return;
        }
        readable.examined(1);
        try {
            JsonValue value = JsonReader.parse(window.bytes(), from, to);
            if (!JsonSpelling.isRegular(window.bytes(), from, to, value)) {
                readable.report(Finding.of(VerityCode.SPELLING, at, "json"));
            }
            if (value instanceof JsonObject object) {
                JsonEvent.read(object, at, readable).ifPresent(visitor);
            } else {
                readable.report(Finding.of(VerityCode.PARSE, at, "object"));
            }
        } catch (JsonSyntaxException syntax) {
            int fault = Math.min(syntax.offset(), to);
            readable.report(Finding.of(VerityCode.PARSE, at.atBytes(window.offset() + fault, window.offset() + to), syntax.fault().name()));
        }
    }

    private Locator place(LineWindows.Window window, long line, int from, int to) {
        return file.locator().atLine(line).atBytes(window.offset() + from, window.offset() + to);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.format.verity.document.ArrayFile.Chunk;
import io.assay.format.verity.document.ArrayFile.Frame;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes over the bytes of a JSON array once to find where its elements begin and end. Judges nothing inside an element; that each is JSON is
 * found out when it is read.
 */
final class ArrayScan {
    private static final int WINDOW = 1 << 18;
    private static final long CHUNK = 1 << 20;

    private final EvidenceFile file;
    private final Runnable beat;
    private final long size;
    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder gap = new StringBuilder();
    private byte[] window = new byte[0];
    private long windowAt;
    private int indent = -2;
    private long at;

    ArrayScan(EvidenceFile file, Runnable beat) {
        this.file = file;
        this.beat = beat;
        this.size = file.size();
    }

    ArrayFile scan() throws UnreadableEvidence {
        space();
        Frame frame = at < size && peek() == '{' ? Frame.LONE : Frame.ARRAY;
        if (frame == Frame.LONE) {
            lone();
        } else {
            array();
        }
        gap.setLength(0);
        space();
        if (frame == Frame.LONE && gap.toString().equals("\n") && at < size && peek() == '{') {
            frame = Frame.LINES;
            lines();
        }
        if (at < size) {
            throw fault("TRAILING_BYTES");
        }
        return new ArrayFile(file, chunks, gap.isEmpty() || gap.toString().equals("\n") ? indent : -1, frame);
    }

    /** One object; its indent is what stands before its first member. */
    private void lone() throws UnreadableEvidence {
        boolean led = !gap.isEmpty();
        long from = at;
        at++;
        gap.setLength(0);
        space();
        String text = "[" + gap;
        gap.setLength(0);
        gap.append(text);
        opening();
        at = from;
        element();
        chunks.add(new Chunk(from, at, 0));
        indent = led ? -1 : indent;
    }

    /** What follows the first line, up to the end; the gap holds what stands behind the last. */
    private void lines() throws UnreadableEvidence {
        long from = chunks.removeLast().from();
        long first = 0;
        long end = at;
        for (long number = 1; at < size; number++) {
            if (end - from >= CHUNK) {
                chunks.add(new Chunk(from, end, first));
                beat.run();
                first = number;
                from = at;
            }
            element();
            end = at;
            gap.setLength(0);
            space();
            spell(at < size || !gap.isEmpty() ? "\n" : "");
        }
        chunks.add(new Chunk(from, end, first));
    }

    private void array() throws UnreadableEvidence {
        expect('[');
        gap.setLength(0);
        gap.append('[');
        space();
        if (peek() == ']') {
            at++;
        } else {
            elements();
        }
    }

    private void elements() throws UnreadableEvidence {
        long first = 0;
        long number = 0;
        opening();
        long from = at;
        while (true) {
            element();
            number++;
            long end = at;
            gap.setLength(0);
            space();
            boolean last = peek() == ']';
            if (!last) {
                expect(',');
                gap.append(',');
                space();
            }
            if (last || end - from >= CHUNK) {
                chunks.add(new Chunk(from, end, first));
                beat.run();
                spell(last ? closing() : new String(ArrayFile.between(Math.max(0, indent)), StandardCharsets.US_ASCII));
                first = number;
                from = at;
            }
            if (last) {
                at++;
                return;
            }
        }
    }

    /** Takes the indent from what stands before the first element. */
    private void opening() {
        String text = gap.toString();
        boolean lines = text.startsWith("[\n") && text.substring(2).isBlank() && !text.substring(2).contains("\n") && text.length() > 2;
        indent = text.equals("[") ? 0 : lines && text.substring(2).chars().allMatch(c -> c == ' ') ? text.length() - 2 : -1;
    }

    private String closing() {
        return indent == 0 ? "" : "\n";
    }

    private void spell(String expected) {
        if (!gap.toString().equals(expected)) {
            indent = -1;
        }
    }

    private void element() throws UnreadableEvidence {
        long from = at;
        int depth = 0;
        do {
            byte b = take();
            switch (b) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> string();
                default -> {
                    // Numbers, literals, names' signs and white space end nothing by themselves.
                }
            }
            if (at - from > ArrayFile.LONGEST) {
                throw new UnreadableEvidence(file.locator().atBytes(from, at), Fault.LIMIT, "json-element " + ArrayFile.LONGEST);
            }
        } while (depth > 0 || depth == 0 && at < size && !endsElement(peek()));
        if (depth < 0) {
            throw fault("UNEXPECTED_BYTE");
        }
    }

    private static boolean endsElement(byte next) {
        return next == ',' || next == ']' || next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    private void string() throws UnreadableEvidence {
        for (byte b = take(); b != '"'; b = take()) {
            if (b == '\\') {
                take();
            }
        }
    }

    private void space() throws UnreadableEvidence {
        while (at < size && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')) {
            if (gap.length() < ArrayFile.LONGEST) {
                gap.append((char) peek());
            }
            at++;
        }
    }

    private void expect(char sign) throws UnreadableEvidence {
        if (take() != sign) {
            throw fault("UNEXPECTED_BYTE");
        }
    }

    private byte take() throws UnreadableEvidence {
        byte b = peek();
        at++;
        return b;
    }

    private byte peek() throws UnreadableEvidence {
        if (at >= size) {
            throw fault("TRUNCATED");
        }
        if (at >= windowAt + window.length || at < windowAt) {
            window = file.read(at, (int) Math.min(WINDOW, size - at));
            windowAt = at;
        }
        return window[(int) (at - windowAt)];
    }

    private UnreadableEvidence fault(String why) {
        return new UnreadableEvidence(file.locator().atBytes(Math.min(at, size), size), Fault.FORMAT, why);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.outline;

import io.assay.canon.JsonDialect;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Makes the outline of JSON by its strings and brackets alone, in one pass and in bounded memory, whatever the length, the depth or the number of
 * names: broken JSON has an outline too. Strings are cut to 256 bytes, what lies deeper than 8 levels is left out, elements and members that say
 * nothing new are left out.
 */
public final class JsonOutline {
    /** Bytes that are gone through at most, as much as is read of any document at once. */
    public static final long READ = EvidenceFile.WHOLE;
    /** Bytes that an outline has at most. */
    public static final int LONGEST = 1 << 20;
    /** Lines, or elements of an array that fills the document, after which nothing of another kind is looked for. */
    public static final int ENOUGH = 10_000;

    private static final int STEP = 1 << 18;
    private static final int SHOWN_DEPTH = 8;
    private static final int DEEPEST = JsonDialect.STRICT.depth();

    private final EvidenceFile file;
    private final OutlineText out = new OutlineText();
    private final Deque<Part> parts = new ArrayDeque<>();
    private boolean inString;
    private boolean escaped;
    private boolean inWord;
    private long hash;
    private long line = 1;
    private long hidden;
    private Optional<UnreadableEvidence> limit = Optional.empty();

    private JsonOutline(EvidenceFile file) {
        this.file = file;
        parts.push(new Part(true, 0));
    }

    /** Reads a file; a fault of kind LIMIT named {@code cancelled} where the auditor ended the run. */
    public static Outline of(EvidenceFile file, BooleanSupplier cancelled) throws UnreadableEvidence {
        return new JsonOutline(file).read(cancelled);
    }

    private Outline read(BooleanSupplier cancelled) throws UnreadableEvidence {
        long end = Math.min(file.size(), READ);
        long at = 0;
        while (at < end && out.length() <= LONGEST && !isEnough(at)) {
            if (cancelled.getAsBoolean()) {
                throw new UnreadableEvidence(place(at), Fault.LIMIT, "cancelled");
            }
            byte[] step = file.read(at, (int) Math.min(STEP, end - at));
            take(step, at);
            at += step.length;
        }
        if (out.length() > LONGEST) {
            meet(at, "recognition-outline " + LONGEST);
        } else if (at == READ && at < file.size() && !isEnough(at)) {
            meet(at, "recognition-bytes " + READ);
        }
        return new Outline(closed(), limit);
    }

    private boolean isEnough(long at) {
        Part root = parts.getLast();
        Part whole = parts.size() < 2 ? root : parts.stream().skip(parts.size() - 2L).findFirst().orElse(root);
        return at >= EvidenceFile.HEAD && (root.ended() >= ENOUGH || root.ended() == 0 && whole.isArray() && whole.ended() >= ENOUGH);
    }

    private void take(byte[] step, long from) {
        for (int i = 0; i < step.length; i++) {
            i = inString && !escaped && (hidden > 0 || out.isFull()) ? pastPlain(step, i) : i;
            if (i == step.length) {
                return;
            }
            int c = step[i] & 0xFF;
            if (c == '\n') {
                line++;
            }
            if (inString) {
                inString(c);
            } else {
                between(c, from + i);
            }
        }
    }

    /** Where the next quotation mark, backslash or line feed stands: what lies between is part of a string of which no more is kept. */
    private static int pastPlain(byte[] step, int from) {
        int at = from;
        while (at < step.length && step[at] != '"' && step[at] != '\\' && step[at] != '\n') {
            at++;
        }
        return at;
    }

    private void inString(int c) {
        if (hidden == 0 && !(c == '"' && !escaped) && !out.isFull()) {
            hash = hash * 31 + c;
            out.addInString(c);
        }
        if (c == '"' && !escaped) {
            inString = false;
            if (hidden == 0) {
                out.add(c);
                parts.peek().string(hash);
            }
        }
        escaped = !escaped && c == '\\';
    }

    private void between(int c, long at) {
        boolean word = false;
        switch (c) {
            case '"' -> begin(c);
            case '{', '[' -> open(c, at);
            case '}', ']' -> close(c);
            case ',' -> next(c);
            case ':' -> name(c);
            case '\n' -> newLine(c);
            case ' ', '\t', '\r' -> { }
            default -> word = true;
        }
        if (word && hidden == 0) {
            word(c);
        }
        inWord = word;
    }

    private void begin(int c) {
        inString = true;
        escaped = false;
        hash = c;
        if (hidden == 0) {
            out.add(c);
            out.beginRun();
        }
    }

    private void word(int c) {
        if (!inWord) {
            out.beginRun();
        }
        out.addInWord(c);
        parts.peek().word(c);
    }

    private void open(int c, long at) {
        if (parts.size() + hidden > DEEPEST && limit.isEmpty()) {
            meet(at, "json-depth " + DEEPEST);
        }
        if (hidden > 0 || parts.size() > SHOWN_DEPTH) {
            if (hidden++ == 0) {
                out.add(c);
                out.add(c == '{' ? '}' : ']');
                parts.peek().nested(c);
            }
        } else {
            out.add(c);
            parts.push(new Part(c == '[', out.length()));
        }
    }

    private void close(int c) {
        if (hidden > 0) {
            hidden--;
        } else if (parts.size() > 1) {
            Part part = parts.pop();
            out.cut(part.end(out.length()));
            out.add(c);
            parts.peek().nested(part.shape());
            if (parts.size() == 1) {
                ended();
            }
        } else {
            out.add(c);
        }
    }

    private void next(int c) {
        if (hidden == 0) {
            ended();
            out.add(c);
        }
    }

    private void name(int c) {
        if (hidden == 0) {
            out.add(c);
            parts.peek().named();
        }
    }

    private void newLine(int c) {
        if (parts.size() == 1) {
            ended();
            out.add(c);
        }
    }

    private void ended() {
        Part part = parts.peek();
        out.cut(part.end(out.length()));
        part.begin(out.length());
    }

    private void meet(long at, String what) {
        if (limit.isEmpty()) {
            limit = Optional.of(new UnreadableEvidence(place(at), Fault.LIMIT, what));
        }
    }

    private Locator place(long at) {
        return file.locator().atLine(line).atBytes(at, at + 1);
    }

    private byte[] closed() {
        if (inString && hidden == 0) {
            out.add('"');
        }
        while (parts.size() > 1) {
            out.add(parts.pop().isArray() ? ']' : '}');
        }
        return out.bytes();
    }
}

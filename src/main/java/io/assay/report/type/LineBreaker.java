// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines: at blanks; inside a word only when the word alone is wider than the line, and then where {@link Cuts} says. */
public final class LineBreaker {

    /** A word or the part of one that is set in one style, and the blanks before it. */
    private record Atom(String blanks, String text, Style style) {
    }

    private final Fonts fonts;

    /** Breaks by the widths of these fonts. */
    public LineBreaker(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The lines of a paragraph, none wider than {@code width} unless a single character is; at least one line. */
    public List<Line> lines(Prose prose, double width) throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line());
        for (List<Atom> word : words(prose)) {
            double blanks = width(word.getFirst().style(), word.getFirst().blanks());
            double wide = width(word);
            Line line = lines.getLast();
            if (line.isEmpty() && wide <= width) {
                put(line, word, false);
            } else if (line.width() + blanks + wide <= width) {
                put(line, word, true);
            } else {
                if (!line.isEmpty()) {
                    lines.add(new Line());
                }
                if (wide <= width) {
                    put(lines.getLast(), word, false);
                } else {
                    cut(word, width, lines);
                }
            }
        }
        if (lines.getLast().isEmpty() && lines.size() > 1) {
            lines.removeLast();
        }
        if (lines.getFirst().isEmpty() && !prose.spans().isEmpty()) {
            lines.getFirst().add("", prose.spans().getFirst().style(), 0);
        }
        return lines;
    }

    /** The widest part of a paragraph that should not be broken: whole words and halves of digests, or the pieces of both where {@code cut}. */
    public double widest(Prose prose, boolean cut) throws IOException {
        double widest = 0;
        for (List<Atom> word : words(prose)) {
            double wide = 0;
            for (Atom atom : word) {
                for (String piece : cut ? Cuts.pieces(atom.text()) : List.of(Cuts.half(atom.text()))) {
                    double width = width(atom.style(), piece);
                    widest = Math.max(widest, width);
                    wide += width;
                }
            }
            widest = cut ? widest : Math.max(widest, wide);
        }
        return widest;
    }

    /** The width of a paragraph on one line. */
    public double natural(Prose prose) throws IOException {
        double width = 0;
        for (Prose.Span span : prose.spans()) {
            width += width(span.style(), fonts.visible(span.style().face(), span.text()));
        }
        return width;
    }

    private List<List<Atom>> words(Prose prose) throws IOException {
        List<List<Atom>> words = new ArrayList<>();
        String blanks = "";
        for (Prose.Span span : prose.spans()) {
            String text = fonts.visible(span.style().face(), span.text());
            int i = 0;
            while (i < text.length()) {
                int from = i;
                while (i < text.length() && text.charAt(i) == ' ') {
                    i++;
                }
                blanks += text.substring(from, i);
                int start = i;
                while (i < text.length() && text.charAt(i) != ' ') {
                    i++;
                }
                if (i > start) {
                    Atom atom = new Atom(blanks, text.substring(start, i), span.style());
                    if (blanks.isEmpty() && !words.isEmpty()) {
                        words.getLast().add(atom);
                    } else {
                        words.add(new ArrayList<>(List.of(atom)));
                    }
                    blanks = "";
                }
            }
        }
        return words;
    }

    private void cut(List<Atom> word, double width, List<Line> lines) throws IOException {
        for (Atom atom : word) {
            for (String piece : cuts(atom, width)) {
                double wide = width(atom.style(), piece);
                if (!lines.getLast().isEmpty() && lines.getLast().width() + wide > width) {
                    lines.add(new Line());
                }
                lines.getLast().add(piece, atom.style(), wide);
            }
        }
    }

    private List<String> cuts(Atom atom, double width) throws IOException {
        List<String> fit = new ArrayList<>();
        String text = atom.text();
        String digits = text.substring(Cuts.algorithm(text).length());
        if (Cuts.isDigest(digits) && atom.style().face().fixedWidth()) {
            int fitting = (int) (width / width(atom.style(), "0"));
            if (digits.length() < text.length()) {
                fit.add(text.substring(0, text.length() - digits.length()));
            }
            fit.addAll(Cuts.every(digits, Cuts.digitsPerLine(digits.length(), fitting)));
            return fit;
        }
        for (String piece : Cuts.pieces(text)) {
            while (width(atom.style(), piece) > width && piece.codePointCount(0, piece.length()) > 1) {
                int end = fitting(atom.style(), piece, width);
                fit.add(piece.substring(0, end));
                piece = piece.substring(end);
            }
            fit.add(piece);
        }
        return fit;
    }

    private int fitting(Style style, String text, double width) throws IOException {
        int end = Character.charCount(text.codePointAt(0));
        double used = width(style, text.substring(0, end));
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            used += width(style, text.substring(end, next));
            if (used > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private void put(Line line, List<Atom> word, boolean withBlanks) throws IOException {
        for (Atom atom : word) {
            String text = withBlanks ? atom.blanks() + atom.text() : atom.text();
            line.add(text, atom.style(), width(atom.style(), text));
        }
    }

    private double width(List<Atom> word) throws IOException {
        double width = 0;
        for (Atom atom : word) {
            width += width(atom.style(), atom.text());
        }
        return width;
    }

    private double width(Style style, String text) throws IOException {
        return fonts.width(style.face(), style.size(), text);
    }
}

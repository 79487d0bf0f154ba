// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import java.util.ArrayList;
import java.util.List;

/** One set line: its pieces, in order, each with its width, blanks between them included in the piece that follows. */
public final class Line {

    /** A piece of a line in one style. */
    public record Piece(String text, Style style, double width) {
    }

    private final List<Piece> pieces = new ArrayList<>();
    private double width;

    /** The pieces in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The sum of the widths. */
    public double width() {
        return width;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The height of the line: that of its tallest piece. */
    public double leading() {
        double leading = 0;
        for (Piece piece : pieces) {
            leading = Math.max(leading, piece.style().leading());
        }
        return leading;
    }

    /** Adds a piece; one in the style of the last is joined to it, so that a word is one text to whoever searches it. */
    public void add(String text, Style style, double pieceWidth) {
        width += pieceWidth;
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.style().equals(style)) {
            pieces.set(pieces.size() - 1, new Piece(last.text() + text, style, last.width() + pieceWidth));
        } else {
            pieces.add(new Piece(text, style, pieceWidth));
        }
    }

    /** The height of several lines. */
    public static double height(List<Line> lines) {
        double height = 0;
        for (Line line : lines) {
            height += line.leading();
        }
        return height;
    }
}

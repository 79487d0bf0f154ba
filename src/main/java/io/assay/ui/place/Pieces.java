// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.evidence.Range;
import io.assay.ui.place.PlaceRow.Piece;
import io.assay.verify.excerpt.Excerpt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Breaks the place into rows of so many bytes, and each row into pieces of one state. */
record Pieces(Excerpt excerpt, byte[] bytes, List<Binding> bindings) {
    private static final int HEX_GROUP = 4;

    static Pieces of(Excerpt excerpt, List<Binding> bindings) {
        return new Pieces(excerpt, excerpt.bytes(), bindings);
    }

    /** Rows of text; a row never ends inside a character. */
    List<PlaceRow> text(int columns) {
        var rows = new ArrayList<PlaceRow>();
        long at = excerpt.focus().from();
        while (at < excerpt.focus().to()) {
            long next = at + columns >= excerpt.focus().to() ? excerpt.focus().to()
                : Glyphs.boundary(bytes, index(at), index(at + columns)) + excerpt.window().from();
            var pieces = new ArrayList<Piece>();
            for (var binding : within(at, next)) {
                pieces.add(new Piece(Glyphs.text(bytes, index(binding.range().from()), index(binding.range().to())), binding.cover()));
            }
            rows.add(new PlaceRow.Text(at, pieces));
            at = next;
        }
        return rows;
    }

    /** Rows of hexadecimal digits, in groups of four bytes. */
    List<PlaceRow> hex(int columns) {
        var rows = new ArrayList<PlaceRow>();
        for (long at = excerpt.focus().from(); at < excerpt.focus().to(); at += columns) {
            long to = Math.min(at + columns, excerpt.focus().to());
            var pieces = new ArrayList<Piece>();
            for (var binding : within(at, to)) {
                pieces.add(new Piece(digits(binding.range(), at), binding.cover()));
            }
            rows.add(new PlaceRow.Hex(at, pieces, ascii(at, to)));
        }
        return rows;
    }

    /** The states that occur in the place. */
    Set<Cover> covers() {
        var covers = EnumSet.noneOf(Cover.class);
        within(excerpt.focus().from(), excerpt.focus().to()).forEach(binding -> covers.add(binding.cover()));
        return covers;
    }

    /** The state of most bytes of a range, the worst winning over the rest. */
    Cover worst(long from, long to) {
        var worst = Cover.UNKNOWN;
        for (var binding : within(from, to)) {
            worst = binding.cover().compareTo(worst) < 0 ? binding.cover() : worst;
        }
        return worst;
    }

    private List<Binding> within(long from, long to) {
        var parts = new ArrayList<Binding>();
        var wanted = new Range(from, to);
        for (var binding : bindings) {
            if (binding.range().overlaps(wanted)) {
                parts.add(new Binding(new Range(Math.max(from, binding.range().from()), Math.min(to, binding.range().to())), binding.cover()));
            }
        }
        return parts;
    }

    private String digits(Range range, long row) {
        var digits = new StringBuilder();
        for (long at = range.from(); at < range.to(); at++) {
            digits.append(HexFormat.of().toHexDigits(bytes[index(at)]));
            boolean last = (at - row + 1) % HEX_GROUP == 0;
            digits.append(last ? "  " : " ");
        }
        return digits.toString();
    }

    private String ascii(long from, long to) {
        var text = new StringBuilder();
        for (long at = from; at < to; at++) {
            byte value = bytes[index(at)];
            text.append(value >= ' ' && value < 127 ? (char) value : '·');
        }
        return text.toString();
    }

    private int index(long offset) {
        return (int) (offset - excerpt.window().from());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.ui.look.Mark;
import io.assay.ui.place.PlaceRow.Neighbour;
import io.assay.ui.support.Words;
import io.assay.verify.excerpt.Excerpt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines before and after the place, each with the state of its bytes; none where the place is not a line. */
final class Neighbours {
    private static final int LINES = 2;
    private static final int SHOWN = 240;

    private final Excerpt excerpt;
    private final byte[] bytes;
    private final Pieces pieces;
    private final Words words;

    Neighbours(Excerpt excerpt, Pieces pieces, Words words) {
        this.excerpt = excerpt;
        this.bytes = pieces.bytes();
        this.pieces = pieces;
        this.words = words;
    }

    List<PlaceRow> before() {
        var rows = new ArrayList<PlaceRow>();
        int end = focusStart();
        long line = excerpt.line();
        while (rows.size() < LINES && end > 0 && bytes[end - 1] == '\n') {
            int start = end - 1;
            while (start > 0 && bytes[start - 1] != '\n') {
                start--;
            }
            line--;
            if (start == 0 && excerpt.window().from() > 0) {
                break;
            }
            rows.add(row(start, end - 1, line));
            end = start;
        }
        Collections.reverse(rows);
        return rows;
    }

    List<PlaceRow> after() {
        var rows = new ArrayList<PlaceRow>();
        int start = (int) (excerpt.focus().to() - excerpt.window().from());
        if (start < bytes.length && bytes[start] == '\n') {
            start++;
        } else if (start == 0 || bytes[start - 1] != '\n') {
            return rows;
        }
        long line = excerpt.line();
        while (rows.size() < LINES && start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            line++;
            rows.add(row(start, end, line));
            start = end + 1;
        }
        return rows;
    }

    private int focusStart() {
        return (int) (excerpt.focus().from() - excerpt.window().from());
    }

    private Neighbour row(int from, int to, long line) {
        var cover = pieces.worst(excerpt.window().from() + from, excerpt.window().from() + to);
        var mark = switch (cover) {
            case MISMATCH -> Mark.FAILED;
            case MATCH, RECORDED -> Mark.PASSED;
            case OPEN -> Mark.INDETERMINATE;
            case NONE, UNKNOWN -> Mark.NOT_CHECKED;
        };
        String number = excerpt.line() < 0 ? words.number(excerpt.window().from() + from) : words.number(line);
        return new Neighbour(number, mark, Glyphs.text(bytes, from, Math.min(to, from + SHOWN)));
    }
}

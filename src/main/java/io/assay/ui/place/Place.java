// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import io.assay.verify.excerpt.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * A place with its bytes, ready to be laid out in any mode and width.
 *
 * @param mark     of the finding that led here
 * @param sentence what the finding says
 * @param spread   whether it stands alone; empty where that cannot be said
 */
record Place(Excerpt excerpt, Pieces pieces, Mark mark, String sentence, String spread, String recorded, String recomputed) {
    private static final int NUMBER_SHOWN = 3000;

    /** How the bytes are shown. */
    enum Mode {
        TEXT, HEX, FIELDS
    }

    /** Whether the place can be read as a JSON object with members. */
    boolean hasFields() {
        return !members().isEmpty();
    }

    /** The rows of the view: neighbours, head, the place, neighbours. */
    List<PlaceRow> rows(Mode mode, int columns, Words words) {
        var neighbours = new Neighbours(excerpt, pieces, words);
        var rows = new ArrayList<PlaceRow>(neighbours.before());
        rows.add(new PlaceRow.Title(number(words), mark, head(words)));
        switch (mode) {
            case TEXT -> rows.addAll(pieces.text(columns));
            case HEX -> rows.addAll(pieces.hex(Math.max(8, columns / 4 / 8 * 8)));
            case FIELDS -> members().stream().limit(NUMBER_SHOWN).forEach(member -> rows.add(field(member)));
        }
        rows.addAll(neighbours.after());
        return rows;
    }

    private PlaceRow field(Members.Member member) {
        long base = excerpt.window().from();
        return new PlaceRow.Field(member.name(), member.value(),
            pieces.worst(base + member.range().from(), base + member.range().to()));
    }

    private List<Members.Member> members() {
        long base = excerpt.window().from();
        return Members.of(pieces.bytes(), (int) (excerpt.focus().from() - base), (int) (excerpt.focus().to() - base));
    }

    private String number(Words words) {
        return words.number(excerpt.line() < 0 ? excerpt.focus().from() : excerpt.line());
    }

    private String head(Words words) {
        if (excerpt.focus().length() == 0) {
            return words.say(excerpt.focus().from() >= excerpt.size() ? PlaceText.BYTES_END : PlaceText.BYTES_POINT, words.number(excerpt.focus().from()));
        }
        String bytes = words.say(PlaceText.BYTES, words.number(excerpt.focus().from()), words.number(Math.max(0, excerpt.focus().to() - 1)));
        boolean cut = excerpt.focus().to() == excerpt.window().to() && excerpt.window().to() < excerpt.size() && excerpt.focus().length() > 1024;
        return bytes + " · " + words.say(PlaceText.BYTES_COUNT, words.number(excerpt.focus().length()))
            + (cut ? " · " + words.say(PlaceText.CUT) : "");
    }
}

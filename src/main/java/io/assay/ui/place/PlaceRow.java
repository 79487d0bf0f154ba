// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.ui.look.Mark;
import io.assay.ui.support.Copied;
import java.util.List;
import java.util.stream.Collectors;

/** A row of the evidence view. */
sealed interface PlaceRow extends Copied {
    /** Whether bytes of that state are among those of the row. */
    default boolean shows(Cover cover) {
        return switch (this) {
            case Neighbour _, Title _ -> false;
            case Text(_, var pieces) -> pieces.stream().anyMatch(piece -> piece.cover() == cover);
            case Hex(_, var digits, _) -> digits.stream().anyMatch(piece -> piece.cover() == cover);
            case Field(_, _, var one) -> one == cover;
        };
    }

    /** Words of one state. */
    record Piece(String text, Cover cover) {
    }

    /**
     * A line before or after the place.
     *
     * @param number what stands in the gutter
     */
    record Neighbour(String number, Mark mark, String text) implements PlaceRow {
        @Override
        public String copied() {
            return text;
        }
    }

    /** The head of the place itself. */
    record Title(String number, Mark mark, String text) implements PlaceRow {
        @Override
        public String copied() {
            return text;
        }
    }

    /** Some bytes of the place as text. */
    record Text(long offset, List<Piece> pieces) implements PlaceRow {
        @Override
        public String copied() {
            return pieces.stream().map(Piece::text).collect(Collectors.joining());
        }
    }

    /** Some bytes of the place as hexadecimal digits, and as text beside them. */
    record Hex(long offset, List<Piece> digits, String text) implements PlaceRow {
        @Override
        public String copied() {
            return digits.stream().map(Piece::text).collect(Collectors.joining()).strip();
        }
    }

    /** A member of the place, read as a JSON object. */
    record Field(String name, String value, Cover cover) implements PlaceRow {
        @Override
        public String copied() {
            return name + "\t" + value;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.evidence.Event;
import io.assay.roll.EventRoll;
import io.assay.ui.look.Fonts;
import io.assay.ui.look.Pen;
import io.assay.ui.support.Legible;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javafx.scene.text.Font;

/** How much room each column of an artefact's events wants, and which columns would only repeat another: told from a few events all along the roll. */
final class Fitting {
    private static final int LOOKED_AT = 64;
    private static final double SIDES = 20;
    private static final double LEAST = 64;
    private static final double MOST = 300;
    private static final int MEASURED = 80;
    private static final double MOSTLY = 0.9;

    private final EventRoll roll;
    private final List<Event> some = new ArrayList<>();

    Fitting(EventRoll roll) {
        this.roll = roll;
        try {
            LongStream.range(0, Math.min(LOOKED_AT, roll.size())).map(i -> roll.size() <= LOOKED_AT ? i : i * (roll.size() - 1) / (LOOKED_AT - 1)).distinct()
                .forEach(index -> some.add(roll.get(index)));
        } catch (UncheckedIOException gone) {
            some.clear();
        }
    }

    /** The room that these texts and the title want; few texts much longer than the others do not take it from the other columns. */
    double room(String title, Function<Event, String> text, boolean mono) {
        Font font = mono ? Fonts.mono(12) : Fonts.sans(12);
        double[] widths = some.stream().map(text).map(one -> one.length() <= MEASURED ? one : one.substring(0, MEASURED))
            .mapToDouble(one -> Pen.width(Legible.line(one), font)).sorted().toArray();
        double wide = widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * MOSTLY)];
        return Math.clamp(Math.max(wide, Pen.width(title, Fonts.medium(12))) + SIDES, LEAST, MOST);
    }

    /** Whether one of the events tells something there. */
    boolean tells(Function<Event, String> text) {
        return some.isEmpty() || some.stream().map(text).anyMatch(Predicate.not(String::isEmpty));
    }

    /** Whether the producer's ids are its positions. */
    boolean idsArePositions() {
        return !some.isEmpty() && some.stream().allMatch(event -> event.id().equals(Long.toUnsignedString(event.at().position())));
    }

    /** Whether event n stands on line n: lines only grow, so both ends say it of all. */
    boolean linesAreNumbers() {
        return !some.isEmpty() && some.getFirst().at().line() == 1 && some.getLast().at().line() == roll.size();
    }
}

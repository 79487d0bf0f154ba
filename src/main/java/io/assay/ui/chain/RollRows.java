// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.roll.EventRoll;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.LongPredicate;
import javafx.collections.ObservableListBase;

/** The events of a roll, all or those that a filter lets through, as a list that holds none of them: a row is read when it comes into sight. */
final class RollRows extends ObservableListBase<RollRow> {
    private EventRoll roll;
    private int[] matches;

    /** Shows a roll; null: none. {@code found} are the places that a filter let through, in order; null: all. */
    void show(EventRoll shown, int[] found) {
        int before = size();
        beginChange();
        roll = shown;
        matches = found;
        if (before > 0 || size() > 0) {
            nextReplace(0, size(), Collections.nCopies(before, RollRow.gone(0)));
        }
        endChange();
    }

    @Override
    public int size() {
        return roll == null ? 0 : matches != null ? matches.length : (int) Math.min(Integer.MAX_VALUE, roll.size());
    }

    @Override
    public RollRow get(int row) {
        return at(matches == null ? row : matches[row]);
    }

    /** An event by its place in the roll, whatever the filter. */
    RollRow at(long index) {
        try {
            return new RollRow(index, roll.get(index));
        } catch (UncheckedIOException gone) {
            return RollRow.gone(index);
        }
    }

    /** Equal rows stand where they stand; asking each would read the whole roll. */
    @Override
    public int indexOf(Object row) {
        return row instanceof RollRow one ? rowOf(one.index()) : -1;
    }

    /** The row of an event; -1 where the filter keeps it back. */
    int rowOf(long index) {
        int at = matches == null ? (int) index : Arrays.binarySearch(matches, (int) index);
        return at < 0 || at >= size() ? -1 : at;
    }

    /** Whether one of the events from the one to before the other is let through by a filter; false without one. */
    boolean matched(long from, long to) {
        if (matches == null || matches.length == 0) {
            return false;
        }
        int at = Arrays.binarySearch(matches, (int) from);
        int first = at < 0 ? -at - 1 : at;
        return first < matches.length && matches[first] < to;
    }

    /** Which places of the roll are shown now; may be asked from any thread. */
    LongPredicate shown() {
        int[] places = matches;
        return places == null ? place -> true : place -> Arrays.binarySearch(places, (int) place) >= 0;
    }

    boolean filtered() {
        return matches != null;
    }
}

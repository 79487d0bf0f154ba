// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.check.Phrase;
import io.assay.roll.EventRoll;
import io.assay.roll.RollSeek;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Leads to one event by its number in the list, by {@code @} and the producer's position, or by the producer's id. */
final class Jump {
    private final ChainViewModel model;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<Phrase> fault = new SimpleObjectProperty<>();
    private final AtomicInteger jumps = new AtomicInteger();

    Jump(ChainViewModel model, Executor background, Executor window) {
        this.model = model;
        this.background = background;
        this.window = window;
        model.rollProperty().addListener(_ -> forget());
    }

    private void forget() {
        jumps.incrementAndGet();
        fault.set(null);
    }

    /** Chooses the event, or complains that there is none. A number beyond the list may still be an id. */
    void to(String written) {
        forget();
        EventRoll roll = model.rollProperty().get();
        String wanted = written.strip();
        String digits = wanted.replaceAll("[\\s\u00a0\u202f]", "");
        if (roll == null || wanted.isEmpty()) {
            return;
        }
        if (digits.matches("[0-9]{1,18}") && Long.parseLong(digits) >= 1 && Long.parseLong(digits) <= roll.size()) {
            model.choose(Long.parseLong(digits) - 1);
        } else if (digits.matches("@[0-9]{1,19}")) {
            position(roll, digits.substring(1));
        } else {
            seek(RollSeek.id(roll, wanted), digits.matches("[0-9]+") ? Phrase.of(ChainText.JUMP_BAD, roll.size()) : Phrase.of(ChainText.JUMP_NO_ID, wanted));
        }
    }

    private void position(EventRoll roll, String digits) {
        if (roll.hasPositions()) {
            seek(RollSeek.position(roll, Long.parseUnsignedLong(digits)), Phrase.of(ChainText.JUMP_NO_POSITION, digits));
        } else {
            fault.set(Phrase.of(ChainText.JUMP_UNNUMBERED));
        }
    }

    private void seek(RollSeek seek, Phrase none) {
        int jump = jumps.get();
        background.execute(() -> {
            try {
                long found = seek.run(() -> jumps.get() != jump);
                window.execute(() -> arrive(jump, found, none));
            } catch (UncheckedIOException gone) {
                window.execute(() -> arrive(jump, -1, Phrase.of(ChainText.SEARCH_BROKEN)));
            }
        });
    }

    private void arrive(int jump, long found, Phrase none) {
        if (jumps.get() == jump) {
            fault.set(found < 0 ? none : null);
            model.choose(found);
        }
    }

    /** Why the last jump led nowhere; null where it did, or is under way. */
    ReadOnlyObjectProperty<Phrase> faultProperty() {
        return fault;
    }
}

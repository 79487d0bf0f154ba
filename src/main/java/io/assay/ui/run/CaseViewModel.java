// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import io.assay.check.Axis;
import io.assay.check.Outcome;
import io.assay.ui.look.Mark;
import io.assay.ui.session.EvidenceRow;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import io.assay.ui.verdict.Headline;
import io.assay.verify.ObjectResult;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;

/** The rows of the case: worst first once they are known, in the order of the run until then. */
public final class CaseViewModel {
    private static final Comparator<EvidenceRow> WORST_FIRST = Comparator.comparing(row -> mark(row).map(Mark::ordinal).orElse(-1));

    private static final int NAME = 48;

    private final OpenCase open;
    private final Selection selection;
    private final SortedList<EvidenceRow> rows;

    public CaseViewModel(OpenCase open, Selection selection) {
        this.open = open;
        this.selection = selection;
        this.rows = new SortedList<>(open.rows());
        open.resultProperty().addListener((_, _, result) -> rows.setComparator(result == null ? null : WORST_FIRST));
    }

    ObservableList<EvidenceRow> rows() {
        return rows;
    }

    /** Looks at an artefact; nothing while it is not examined. */
    void choose(EvidenceRow row) {
        if (row != null) {
            row.result().ifPresent(selection.objectProperty()::set);
        }
    }

    /** The artefact looked at; null where there is none. */
    ReadOnlyProperty<ObjectResult> chosenProperty() {
        return selection.objectProperty();
    }

    /** The mark of a row that is known. */
    static Optional<Mark> mark(EvidenceRow row) {
        return row.result().map(result -> Mark.of(result.verdict().indication()));
    }

    /** The file's name, with as many folders as it takes to tell it from the others. */
    String name(EvidenceRow row) {
        String name = Shorten.fileName(row.path());
        String rest = row.path();
        while (isShared(row, name) && rest.length() > name.length()) {
            int cut = rest.lastIndexOf('/', rest.length() - name.length() - 2);
            name = rest.substring(cut + 1);
            if (cut <= 0) {
                break;
            }
        }
        return Shorten.middle(name, NAME);
    }

    private boolean isShared(EvidenceRow row, String name) {
        return rows.stream().anyMatch(other -> other != row && !other.path().equals(row.path()) && (other.path().equals(name) || other.path().endsWith("/" + name)));
    }

    static Outcome axis(ObjectResult result, Axis axis) {
        return result.verdict().axes().get(axis);
    }

    static String verdict(EvidenceRow row, Words words) {
        return row.result().map(result -> Headline.of(result, words).why()).orElse("");
    }

    /** What the verdict rests on, and its reservations. */
    static String rests(EvidenceRow row, Words words) {
        return row.result().map(result -> String.join(" · ", Headline.of(result, words).rests())).orElse("");
    }

    /** Format and size. */
    static String kind(EvidenceRow row, Words words) {
        return (row.format().isEmpty() ? words.say(CaseText.UNKNOWN_FORMAT) : row.format()) + " · " + words.size(row.size());
    }

    static String events(EvidenceRow row, Words words) {
        return row.result().map(ObjectResult::events).filter(events -> events.count() > 0)
            .map(events -> words.say(CaseText.EVENTS, events.count(), words.number(events.count()))).orElse("");
    }

    static String period(EvidenceRow row, Words words) {
        return row.result().map(ObjectResult::events).filter(events -> !events.first().isEmpty())
            .map(events -> words.say(isNumber(events.first()) && isNumber(events.last()) ? CaseText.POSITIONS : CaseText.PERIOD, day(events.first()),
                day(events.last()))).orElse("");
    }

    /** Logs without a clock count their events. */
    private static boolean isNumber(String recorded) {
        return recorded.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The date of an instant as recorded; anything else as it is. */
    private static String day(String recorded) {
        int time = recorded.indexOf('T');
        return time == 10 ? recorded.substring(0, time) : Shorten.middle(recorded, 20);
    }

    /** What is left at the pace so far; empty where nothing can be said yet. */
    Optional<Duration> left(EvidenceRow row) {
        long done = row.doneProperty().get();
        Duration so = open.running().minus(row.began());
        if (done <= 0 || row.size() <= 0 || so.toMillis() < 1000) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(so.toMillis() * (row.size() - done) / done));
    }

    /** A row as a sentence for screen readers. */
    String spoken(EvidenceRow row, Words words) {
        String said = row.result().map(result -> words.name(result.verdict().indication()) + ", " + verdict(row, words))
            .orElseGet(() -> words.say(CaseText.PROGRESS, words.size(row.doneProperty().get()), words.size(row.size())));
        return words.say(CaseText.SPOKEN_ROW, name(row), said, row.format().isEmpty() ? words.say(CaseText.UNKNOWN_FORMAT) : row.format(),
            words.number(row.result().map(result -> result.events().count()).orElse(0L)));
    }
}

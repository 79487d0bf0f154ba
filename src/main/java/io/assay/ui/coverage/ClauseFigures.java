// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.check.Phrase;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.Period;
import io.assay.coverage.gap.Reason;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.session.Covered;
import io.assay.ui.support.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The figures of one clause: events, time, and the issuer's word beside ours. */
record ClauseFigures(ClauseCoverage coverage, Covered all, Words words) {
    private static final int HOLES = 4;
    private static final int SHAPE = 14;

    /** {@code verified / needed}, or a dash where no rule counts events. */
    static String count(ClauseCoverage coverage, Words words) {
        return coverage.needed() == 0 ? "–" : words.number(coverage.verified()) + " / " + words.number(coverage.needed());
    }

    Node events() {
        var list = column(0, label(words.say(CoverageText.EVENTS), "section"));
        if (coverage.needed() == 0) {
            list.getChildren().add(prose(words.say(CoverageText.NO_RULE), "muted", "small"));
            return list;
        }
        coverage.rule().ifPresent(rule -> list.getChildren().add(prose(words.say(CoverageText.RULE, words.number(rule.minimum()),
            String.join(", ", rule.types()), rule.producer()), "muted", "small")));
        figure(list, words.say(CoverageText.NEEDED), words.number(coverage.needed()));
        figure(list, words.say(CoverageText.SEEN), words.number(coverage.events()));
        figure(list, words.say(CoverageText.VERIFIED), words.number(coverage.verified()));
        new TreeMap<>(coverage.excluded()).forEach((reason, count) -> figure(list, words.say(CoverageText.LEFT_OUT) + " " + (Reason.of(reason) instanceof Phrase said ? words.say(said) : reason),
            words.number(count)));
        if (coverage.onLastDay() > 0) {
            figure(list, words.say(CoverageText.LAST_DAY), words.number(coverage.onLastDay()));
            coverage.lastDay().asInstant().ifPresent(other -> figure(list, words.say(CoverageText.AS_INSTANT), words.say(other)));
        }
        figure(list, words.say(CoverageText.SOURCES), words.number(coverage.sources()));
        new TreeMap<>(coverage.assurance()).forEach((word, count) -> figure(list, words.say(CoverageText.ASSURANCE) + " " + words.name(word),
            words.number(count)));
        return list;
    }

    Node time() {
        var list = column(4, label(words.say(CoverageText.TIME), "section"));
        var whole = all.result().period();
        if (whole.isEmpty() || coverage.needed() == 0) {
            list.setManaged(false);
            list.setVisible(false);
            return list;
        }
        list.getChildren().add(new TimeBar(coverage, whole.get(), words));
        var figures = new VBox();
        figure(figures, words.say(CoverageText.PERIOD), whole.get().from() + " – " + whole.get().to());
        coverage.first().ifPresent(first -> figure(figures, words.say(CoverageText.FIRST), day(first).toString()));
        coverage.last().ifPresent(last -> {
            figure(figures, words.say(CoverageText.LAST), day(last).toString());
            long days = Math.max(0, whole.get().to().toEpochDay() - day(last).toEpochDay());
            figure(figures, words.say(CoverageText.FRESHNESS), words.say(CoverageText.FRESH_DAYS, days, words.number(days)));
        });
        coverage.time().gapSince().ifPresent(since -> figure(figures, words.say(CoverageText.GAP_SINCE), since.toString()));
        list.getChildren().addAll(figures, prose(words.say(coverage.time().absence()), "muted", "small"));
        holes(list);
        coverage.unknown().ifPresent(days -> list.getChildren().add(prose(words.say(CoverageText.UNTIL, days.from().minusDays(1).toString()),
            "small")));
        return list;
    }

    private void holes(VBox list) {
        if (coverage.verified() == 0 || coverage.holes().isEmpty()) {
            return;
        }
        var figures = column(0, label(words.say(CoverageText.HOLES), "medium", "small"));
        coverage.holes().stream().sorted(Comparator.comparingInt(Period::days).reversed()).limit(HOLES)
            .forEach(hole -> figures.getChildren().add(prose(words.say(CoverageText.HOLE, hole.from().toString(), hole.to().toString(),
                words.number(hole.days())), "small")));
        if (coverage.holes().size() > HOLES) {
            figures.getChildren().add(prose(words.say(CoverageText.HOLE_MORE, words.number(coverage.holes().size() - HOLES)), "muted", "small"));
        }
        list.getChildren().add(figures);
    }

    /** Three rows that can be compared at a glance, and the comparison in one of four words. */
    Node issuer() {
        var list = column(0, label(words.say(CoverageText.ISSUER), "section"));
        var claim = coverage.claim();
        figure(list, words.say(CoverageText.ISSUER_SAYS), said(claim.map(one -> one.status()).orElse(""), claim.map(one -> one.count())
            .orElse(OptionalLong.empty())));
        figure(list, words.say(CoverageText.ISSUER_RULE), said(claim.map(one -> one.recomputedStatus()).orElse(""),
            claim.map(one -> one.recomputedCount())
            .orElse(OptionalLong.empty())));
        figure(list, words.say(CoverageText.OURS), words.say(coverage.state())
            + (coverage.needed() == 0 ? "" : " (" + words.number(coverage.verified()) + ")"));
        var mark = Mark.of(coverage.comparison());
        list.getChildren().add(styled(row(8, whole(words.say(CoverageText.COMPARED), "muted", "small"), grow(new Region()), new MarkIcon(mark, SHAPE),
            whole(words.say(coverage.comparison()), "medium", "small", "ink", mark.style())), "figure"));
        return list;
    }

    private String said(String status, OptionalLong count) {
        return status.isEmpty() ? words.say(CoverageText.SAYS_NOTHING) : status
            + (count.isPresent() ? " (" + words.number(count.getAsLong()) + ")" : "");
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private static void figure(VBox list, String name, String value) {
        var key = prose(name, "muted", "small");
        var said = prose(value, "small", "figure-value");
        key.setMinWidth(Region.USE_PREF_SIZE);
        list.getChildren().add(styled(new HBox(8, key, grow(said)), "figure"));
    }
}

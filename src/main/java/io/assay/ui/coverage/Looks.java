// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.gap.EvidenceKind;
import io.assay.report.chart.KindMap;
import io.assay.report.chart.TimeBars;
import io.assay.report.chart.Treemap;
import io.assay.report.view.Look;
import io.assay.text.Messages;
import io.assay.ui.coverage.sight.ChangesPane;
import io.assay.ui.coverage.sight.ChartView;
import io.assay.ui.coverage.sight.EventsPane;
import io.assay.ui.coverage.sight.PartsPane;
import io.assay.ui.coverage.sight.SightText;
import io.assay.ui.session.OpenCase;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import io.assay.coverage.ClauseEvents.Listed;
import io.assay.verify.ObjectResult;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/** The views of coverage, one at a time: each is made when it is first seen and keeps up with what is shown while it is. */
final class Looks extends StackPane {
    /** The views in the order of their switch. */
    static final List<Look> ALL = List.of(Look.MATRIX, Look.TIME, Look.GAPS, Look.CLAIMS, Look.EVIDENCE, Look.TREEMAP, Look.SPLIT, Look.CHANGES);

    private static final double KINDS = 0.5;

    private final CoverageViewModel model;
    private final OpenCase open;
    private final Words words;
    private final Lifetime life;
    private final Map<Look, Node> made = new EnumMap<>(Look.class);
    private final EventsPane events;

    /** @param bytes shows the bytes of an event */
    Looks(CoverageViewModel model, OpenCase open, Consumer<Listed> bytes, Words words, Lifetime life) {
        this.model = model;
        this.open = open;
        this.words = words;
        this.life = life;
        this.events = new EventsPane(model.inquiries().events(), bytes, model.inquiries()::leave, words, life);
        life.follow(model.lookProperty(), _ -> settle());
        life.follow(model.shownProperty(), _ -> settle());
        life.follow(model.inquiries().toldProperty(), entry -> {
            if (entry != null) {
                events.of(entry);
            }
            settle();
        });
        life.follow(model.chosenProperty(), this::mark);
    }

    private void settle() {
        var result = model.shownProperty().get();
        if (result == null) {
            return;
        }
        Node now = model.inquiries().toldProperty().get() == null ? made.computeIfAbsent(model.lookProperty().get(), this::make) : events;
        getChildren().setAll(now);
        fill(now, result);
        mark(model.chosenProperty().get());
    }

    private Node make(Look look) {
        return switch (look) {
            case MATRIX -> new ClauseMatrix(model, words, life);
            case CLAIMS -> new ClaimTable(model, words, life);
            case GAPS -> new GapTable(model, words, life);
            case TIME -> chart(SightText.TIME, "time-chart");
            case TREEMAP -> chart(SightText.TREEMAP, "treemap");
            case EVIDENCE -> kinds();
            case SPLIT -> new PartsPane(model.inquiries().split(), model.inquiries()::split, model.chosenProperty()::set, words, life);
            case CHANGES -> new ChangesPane(model.inquiries().changes(), open.resultProperty().map(run -> run.objects().stream()
                .filter(ObjectResult::isRecognised).map(object -> Path.of(object.path())).toList()).orElse(List.of()), model.inquiries()::since,
                model.chosenProperty()::set, words, life);
            case EVENTS -> events;
        };
    }

    private ChartView chart(SightText name, String id) {
        var chart = new ChartView(words.say(name), words, model.chosenProperty()::set);
        chart.setId(id);
        return chart;
    }

    private SplitPane kinds() {
        var both = new SplitPane(chart(SightText.EVIDENCE, "kind-chart"), new EvidenceTypeTable(model, words, life));
        both.setOrientation(Orientation.VERTICAL);
        both.setDividerPositions(KINDS);
        return both;
    }

    private void fill(Node now, CoverageResult result) {
        var said = new Messages(words.language());
        switch (model.lookProperty().get()) {
            case TIME -> show(now, (_, _) -> new TimeBars(result, said));
            case TREEMAP -> show(now, (width, height) -> new Treemap(result, said, Math.max(0.2, (height - Treemap.TOP) / width)));
            case EVIDENCE -> show(now instanceof SplitPane both ? both.getItems().getFirst() : now,
                (_, _) -> new KindMap(EvidenceKind.of(result, model.coveredProperty().get().producers()), said));
            case SPLIT, CHANGES, MATRIX, CLAIMS, GAPS, EVENTS -> { }
        }
        if (now instanceof PartsPane parts) {
            parts.show(ClauseEntry.all(result).toList());
        } else if (now instanceof ChangesPane changes) {
            changes.sift(entry -> entry.in(result).isPresent());
        }
    }

    private static void show(Node node, ChartView.Source source) {
        if (node instanceof ChartView chart) {
            chart.show(source);
        }
    }

    private void mark(ClauseEntry entry) {
        made.values().forEach(view -> {
            switch (view) {
                case ChartView chart -> chart.mark(entry);
                case PartsPane parts -> parts.mark(entry);
                case SplitPane both when both.getItems().getFirst() instanceof ChartView chart -> chart.mark(entry);
                default -> { }
            }
        });
    }
}

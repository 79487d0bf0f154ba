// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Axis;
import io.assay.check.Finding;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.text.Language;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.FixtureCode;
import io.assay.ui.fixture.FixtureQuestion;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Spoken;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsViewModelTest {
    @TempDir
    Path folder;
    private ObjectResult failed;
    private Selection selection;
    private SimpleObjectProperty<Words> words;
    private FindingsViewModel model;

    @BeforeEach
    void open() throws IOException {
        failed = Fixture.in(folder).failed();
        selection = new Selection(new OpenCase(FakeEngine.saying(failed), Runnable::run, Runnable::run, System::nanoTime));
        words = new SimpleObjectProperty<>(Spoken.in(Language.ENGLISH));
        model = new FindingsViewModel(selection, words, Runnable::run, Runnable::run);
        selection.objectProperty().set(failed);
    }

    @Test
    void theHeaviestStandFirst() {
        assertEquals(List.of(Weight.FAIL, Weight.FAIL, Weight.INDETERMINATE, Weight.WARN),
            model.rows().stream().map(row -> row.finding().weight()).toList());
    }

    @Test
    void axisAndTextFilterTogetherAndClearTogether() {
        model.axisProperty().set(Axis.AUTHENTICITY);
        assertEquals(1, model.rows().size());
        model.textProperty().set("B4F84A83");
        assertEquals(1, model.rows().size());
        model.textProperty().set("nowhere");
        assertTrue(model.rows().isEmpty());
        assertEquals(4, model.allProperty().get());
        model.clear();
        assertEquals(4, model.rows().size());
    }

    @Test
    void anotherArtefactStartsWithoutAFilter() {
        model.textProperty().set("nowhere");
        selection.objectProperty().set(null);
        selection.objectProperty().set(failed);
        assertEquals(4, model.rows().size());
    }

    @Test
    void anotherLanguageRenamesTheRows() {
        words.set(Spoken.in(Language.GERMAN));
        model.textProperty().set("platzhalter");
        assertEquals(List.of("fixture.stub"), model.rows().stream().map(FindingRow::code).toList());
    }

    @Test
    void choosingARowMovesTheExplanationThere() {
        model.choose(model.rows().getFirst());
        assertInstanceOf(Topic.Observed.class, selection.topicProperty().get());
    }

    @Test
    void aHundredThousandFindingsAreFilteredWhileOneWaits() {
        var many = LongStream.rangeClosed(1, 100_000).mapToObj(line -> new Observation(FixtureQuestion.RECORD_HMAC,
            Finding.of(FixtureCode.RECORD_HMAC, Locator.of("log.jsonl").atLine(line).ofEvent("event-" + line), "k"))).toList();
        var large = new ObjectResult(failed.path(), failed.format(), failed.sha256(), failed.size(), List.of(), failed.verdict(), failed.events(),
            failed.checks(), many, failed.protection(), List.of(), List.of(), List.of());
        long began = System.nanoTime();
        selection.objectProperty().set(large);
        model.textProperty().set("event-99999");
        assertEquals(List.of(99_999L), model.rows().stream().map(row -> row.finding().at().line()).toList());
        assertTrue(Duration.ofNanos(System.nanoTime() - began).toSeconds() < 10);
    }

    @Test
    void theWorstAxisAndTheWorstCheckStandFirst() {
        var groups = CheckGroup.of(failed.checks());
        assertEquals(List.of(Axis.AUTHENTICITY, Axis.CLAIMS, Axis.TIME, Axis.COMPLETENESS, Axis.INTEGRITY, Axis.CUSTODY),
            groups.stream().map(CheckGroup::axis).toList());
        assertEquals(FixtureQuestion.TAIL, groups.get(3).checks().getFirst().question());
        assertEquals("No, 1 of 17", Answer.of(groups.getFirst().checks().getFirst(), words.get()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.text.Language;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.place.PlaceRow.Piece;
import io.assay.ui.place.PlaceViewModel.State;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Spoken;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceViewModelTest {
    @TempDir
    Path folder;
    private Fixture fixture;
    private ObjectResult failed;
    private Selection selection;
    private PlaceViewModel model;

    @BeforeEach
    void open() throws IOException {
        fixture = Fixture.in(folder);
        failed = fixture.failed();
        var engine = FakeEngine.saying(failed);
        selection = new Selection(new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime));
        model = new PlaceViewModel(selection, new SimpleObjectProperty<Words>(Spoken.in(Language.ENGLISH)), engine, Runnable::run, Runnable::run);
        selection.objectProperty().set(failed);
    }

    private void choose() {
        selection.topicProperty().set(new Topic.Observed(failed, failed.findings().stream().filter(seen -> seen.finding().at().line() == 3)
            .findFirst().orElseThrow()));
    }

    private String underlined(Cover cover) {
        return model.rows().stream().filter(PlaceRow.Text.class::isInstance).flatMap(row -> ((PlaceRow.Text) row).pieces().stream())
            .filter(piece -> piece.cover() == cover).map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void thePlaceShowsEveryByteOfItsLineBetweenItsNeighbours() {
        choose();
        assertEquals(State.SHOWN, model.stateProperty().get());
        assertEquals("1", assertInstanceOf(PlaceRow.Neighbour.class, model.rows().getFirst()).number());
        assertEquals("5", assertInstanceOf(PlaceRow.Neighbour.class, model.rows().getLast()).number());
        var line = model.rows().stream().filter(PlaceRow.Text.class::isInstance).flatMap(row -> ((PlaceRow.Text) row).pieces().stream())
            .map(Piece::text).collect(Collectors.joining());
        assertTrue(line.startsWith("{\"record_id\": \"b4f84a83") && line.endsWith("\"p-10003\"}"), line);
    }

    @Test
    void mismatchRecordedValueAndUnboundBytesAreToldApart() {
        choose();
        assertEquals(Fixture.RECORDED, underlined(Cover.RECORDED));
        assertEquals("\"chain_position\": 3, ", underlined(Cover.NONE));
        assertTrue(underlined(Cover.MISMATCH).contains("\"verdict\": \"FAIL\""));
    }

    @Test
    void hexAndFieldsShowTheSameBytes() {
        choose();
        model.modeProperty().set(Place.Mode.HEX);
        var first = model.rows().stream().filter(PlaceRow.Hex.class::isInstance).map(PlaceRow.Hex.class::cast).findFirst().orElseThrow();
        assertTrue(first.digits().getFirst().text().startsWith("7b 22 72 65  "), first.digits().getFirst().text());
        assertTrue(first.text().startsWith("{\"record_id"));
        model.modeProperty().set(Place.Mode.FIELDS);
        var position = model.rows().stream().filter(PlaceRow.Field.class::isInstance).map(PlaceRow.Field.class::cast)
            .filter(field -> field.name().equals("chain_position")).findFirst().orElseThrow();
        assertEquals("3", position.value());
        assertEquals(Cover.NONE, position.cover());
    }

    @Test
    void aNarrowWindowBreaksTheLineSooner() {
        choose();
        int wide = model.rows().size();
        model.columnsProperty().set(40);
        assertTrue(model.rows().size() > wide);
    }

    @Test
    void aFileThatIsGoneSaysSo() throws IOException {
        Files.delete(fixture.file());
        choose();
        assertEquals(State.UNREADABLE, model.stateProperty().get());
        assertTrue(model.rows().isEmpty());
    }

    @Test
    void aFailureThatStandsAloneIsCalledSo() {
        choose();
        assertTrue(model.placeProperty().get().spread().startsWith("It stands alone"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.ui.look.Mark;
import io.assay.ui.place.PlaceRow.Piece;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceViewTest {
    private static List<PlaceRow> rows(int neighbours, int bytesBefore) {
        var rows = new ArrayList<PlaceRow>();
        for (int i = 0; i < neighbours; i++) {
            rows.add(new PlaceRow.Neighbour("" + i, Mark.PASSED, "before"));
        }
        rows.add(new PlaceRow.Title("7", Mark.FAILED, "the place"));
        for (int i = 0; i < bytesBefore; i++) {
            rows.add(new PlaceRow.Text(i, List.of(new Piece("bound", Cover.MATCH))));
        }
        return rows;
    }

    @Test
    void beginsAtTheRowBeforeThePlace() {
        assertEquals(1, PlaceView.beginning(rows(2, 9)));
        assertEquals(0, PlaceView.beginning(rows(0, 9)));
        assertEquals(0, PlaceView.beginning(List.of()));
    }

    @Test
    void bringsAValueFarDownIntoSight() {
        var rows = rows(2, 30);
        rows.add(new PlaceRow.Text(30, List.of(new Piece("hash: ", Cover.MATCH), new Piece("34af", Cover.RECORDED))));
        assertEquals(31, PlaceView.beginning(rows));
    }

    @Test
    void staysAtTheHeadWhereTheValueIsInSightAnyway() {
        var rows = rows(2, 2);
        rows.add(new PlaceRow.Hex(2, List.of(new Piece("34 af", Cover.RECORDED)), "4."));
        assertEquals(1, PlaceView.beginning(rows));
    }
}

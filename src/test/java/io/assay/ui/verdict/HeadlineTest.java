// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Axis;
import io.assay.text.Language;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Spoken;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlineTest {
    @TempDir
    Path folder;

    @Test
    void aFailureSaysWhatAndHowOftenAndWhatElse() throws IOException {
        var headline = Headline.of(Fixture.in(folder).failed(), Spoken.in(Language.ENGLISH));
        assertEquals(Mark.FAILED, headline.mark());
        assertEquals("Record does not match its HMAC: 1 of 17 · one more failed", headline.why());
    }

    @Test
    void theShareThatNothingBindsStandsWithTheReservations() throws IOException {
        var rests = Headline.of(Fixture.in(folder).failed(), Spoken.in(Language.ENGLISH)).rests();
        assertEquals("Keyed proof", rests.getFirst());
        assertEquals("6\u00a0% of bytes unbound", rests.getLast());
        assertEquals(6, rests.size());
    }

    @Test
    void aPassNeverStandsWithoutItsReservations() throws IOException {
        var passed = Fixture.in(folder).passed();
        var headline = Headline.of(passed, Spoken.in(Language.GERMAN));
        assertEquals("Gesamturteil: bestanden", headline.word());
        assertEquals(1 + passed.verdict().qualifiers().size(), headline.rests().size());
    }

    @Test
    void aPassedAxisIsQuietUnlessItHasAReservation() throws IOException {
        var object = Fixture.in(folder).passed();
        var chips = AxisChip.of(object.verdict(), object.checks(), Spoken.in(Language.ENGLISH));
        assertEquals(6, chips.size());
        for (var chip : chips) {
            switch (chip.axis()) {
                case COMPLETENESS -> assertEquals("end open", chip.note());
                case AUTHENTICITY -> assertEquals("forgeable", chip.note());
                case CLAIMS -> assertEquals("not asked", chip.note());
                default -> assertTrue(chip.note().isEmpty(), chip.name());
            }
        }
    }

    @Test
    void aFailedAxisCountsItsChecks() throws IOException {
        var object = Fixture.in(folder).failed();
        var chip = AxisChip.of(object.verdict(), object.checks(), Spoken.in(Language.ENGLISH)).stream().filter(one -> one.axis() == Axis.AUTHENTICITY)
            .findFirst().orElseThrow();
        assertEquals("1 of 4 failed", chip.note());
    }
}

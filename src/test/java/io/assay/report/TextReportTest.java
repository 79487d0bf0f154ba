// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Finding;
import io.assay.evidence.Locator;
import io.assay.report.fixture.FixtureCode;
import io.assay.report.fixture.FixtureQuestion;
import io.assay.report.fixture.Runs;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verdict on a terminal: worst first, both languages, and nothing of the evidence steers the screen. */
class TextReportTest {

    @Test
    void theWorstAnswerComesFirst() {
        String text = new TextReport(new Messages(Language.ENGLISH)).of(Runs.failed(20));
        assertTrue(text.indexOf("No, 20 of 12\u202f417") < text.indexOf("Is the end fixed from outside?"), text);
        assertTrue(text.contains("[x] Total failed (HASH_FAILURE) · Keyed proof"), text);
        assertTrue(text.contains("recorded " + Runs.RECORDED), text);
        assertTrue(text.contains("… and 13 more"), text);
    }

    @Test
    void speaksGerman() {
        String text = new TextReport(new Messages(Language.GERMAN)).of(Runs.mixed());
        assertTrue(text.contains("[x] Gesamturteil: nicht bestanden (HASH_FAILURE)"), text);
        assertTrue(text.contains("Vorbehalte: "), text);
        assertTrue(text.contains("[ ] Kein Beweismittel gefunden\n"), text);
        assertFalse(text.contains("Findings"), text);
    }

    @Test
    void nothingRecordedSteersTheTerminal() {
        ObjectResult object = Runs.failed(1).objects().getFirst();
        Observation trap = new Observation(FixtureQuestion.TOTALS, Finding.of(FixtureCode.ACTOR, Locator.of("a\u001b[2J").inField("x"), "\u202eevil\u0007")
            .compared("\u001b]0;owned\u0007", "b\nc"));
        RunResult run = Runs.run(List.of(new ObjectResult("a\u001b[2J", object.format(), object.sha256(), object.size(), List.of(), object.verdict(),
            object.events(), object.checks(), List.of(trap), object.protection(), List.of(), List.of(), List.of())));
        String text = new TextReport(new Messages(Language.ENGLISH)).of(run);
        assertFalse(text.chars().anyMatch(c -> c == 0x1b || c == 7 || c == 0x202e), text);
        assertTrue(text.contains("[U+202E]evil[U+0007]"), text);
        assertTrue(text.contains("b[U+000A]c"), text);
    }
}

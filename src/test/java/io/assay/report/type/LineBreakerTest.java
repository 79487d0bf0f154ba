// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lines break where a reader expects it, and nothing of the text is lost. */
class LineBreakerTest {
    private static final String DIGEST = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private final PDDocument pdf = new PDDocument();
    private final LineBreaker breaker = new LineBreaker(new Fonts(pdf));

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void wordsStayWhole() throws IOException {
        assertEquals(List.of("whole words", "stay whole"), lines("whole words stay whole", Style.BODY, 60));
    }

    @Test
    void digestsBreakIntoEvenLinesOfWholeGroups() throws IOException {
        assertEquals(List.of(DIGEST.substring(0, 32), DIGEST.substring(32)), lines(DIGEST, Style.MONO, 200));
        assertEquals(List.of(DIGEST.substring(0, 24), DIGEST.substring(24, 48), DIGEST.substring(48)), lines(DIGEST, Style.MONO, 130));
    }

    @Test
    void pathsBreakBehindTheirSeparators() throws IOException {
        assertEquals(List.of("evidence/2026/", "quarter-1/", "events.jsonl"), lines("evidence/2026/quarter-1/events.jsonl", Style.MONO, 70));
    }

    @Test
    void blanksInsideALineAreKept() throws IOException {
        assertEquals(List.of("a   b"), lines("a   b", Style.MONO, 200));
    }

    @Test
    void aWordWithoutAnyPlaceToBreakIsCutWhereTheLineEnds() throws IOException {
        String word = "Donaudampfschifffahrtsgesellschaft";
        List<String> lines = lines(word, Style.BODY, 50);
        assertTrue(lines.size() > 2);
        assertEquals(word, String.join("", lines));
    }

    @Test
    void anEmptyTextIsOneEmptyLine() throws IOException {
        assertEquals(List.of(""), lines("", Style.BODY, 50));
    }

    @Test
    void aPieceWithoutABlankStaysWithTheWordBefore() throws IOException {
        Prose prose = Prose.of("see the digest", Style.BODY).plus(".", Style.BODY_STRONG);
        double justTheWord = breaker.widest(Prose.of("digest", Style.BODY), false);
        assertEquals("see the|digest.", text(breaker.lines(prose, 1.45 * justTheWord)));
        assertTrue(breaker.widest(prose, false) > justTheWord);
    }

    private List<String> lines(String text, Style style, double width) throws IOException {
        return List.of(text(breaker.lines(Prose.of(text, style), width)).split("\\|", -1));
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(line -> line.pieces().stream().map(Line.Piece::text).collect(Collectors.joining())).collect(Collectors.joining("|"));
    }
}

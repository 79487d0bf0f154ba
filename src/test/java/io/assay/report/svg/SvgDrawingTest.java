// SPDX-License-Identifier: Apache-2.0
package io.assay.report.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.report.chart.CoverageMatrix;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Figure;
import io.assay.report.draw.Ink;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.ui.fixture.Clauses;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SvgDrawingTest {
    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        var nodes = svg.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void everyClauseStandsThereWithItsStateInAWordAndInTheDescription() throws Exception {
        Document svg = read(SvgDrawing.of(new CoverageMatrix(Clauses.some(), new Messages(Language.GERMAN)), 900, Map.of("trust-sha256", "ab12")));
        assertEquals("trust-sha256: ab12", svg.getElementsByTagName("metadata").item(0).getTextContent());
        List<String> texts = texts(svg);
        assertTrue(texts.containsAll(List.of("Art.1", "6.2", "belegt", "widersprochen", "The Norm")), texts.toString());
        assertTrue(svg.getElementsByTagName("desc").item(0).getTextContent().contains("Art.2 teilweise belegt"));
        assertEquals("900", svg.getDocumentElement().getAttribute("width"));
    }

    @Test
    void wordsOfTheEvidenceCannotBecomeMarks() throws Exception {
        Document svg = read(SvgDrawing.of(new Figure() {
            @Override
            public String alternative() {
                return "a < b & \"c\"\u0000";
            }

            @Override
            public String caption() {
                return "]]>";
            }

            @Override
            public double height(double width) {
                return 10;
            }

            @Override
            public void draw(Drawing drawing, double width) {
                drawing.text("<script>alert(1)</script>", 0, 0, Face.TEXT, 10, Ink.TEXT, Align.LEFT);
            }
        }, 10, Map.of()));
        assertEquals(List.of("<script>alert(1)</script>"), texts(svg));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.svg;

import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Figure;
import io.assay.report.draw.Ink;
import io.assay.report.draw.Stroke;
import io.assay.report.draw.VectorPath;
import io.assay.report.type.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws a figure as an SVG 1.1 document on white, lengths in pixels, with its alternative text as title and description. */
public final class SvgDrawing implements Drawing {
    private final StringBuilder out = new StringBuilder();
    private final Fonts fonts;

    private SvgDrawing(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The whole document, in XML 1.0.
     *
     * @param facts what the picture rests on, name to value: in its metadata, and at the end of its description
     */
    public static String of(Figure figure, double width, Map<String, String> facts) {
        try (PDDocument measures = new PDDocument()) {
            SvgDrawing drawing = new SvgDrawing(new Fonts(measures));
            figure.draw(drawing, width);
            String size = "width=\"" + number(width) + "\" height=\"" + number(figure.height(width)) + "\"";
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" " + size + " viewBox=\"0 0 "
                    + number(width) + " " + number(figure.height(width)) + "\">\n<title>" + escaped(figure.caption()) + "</title>\n<desc>"
                    + escaped(figure.alternative() + said(facts)) + "</desc>\n<metadata>" + escaped(said(facts).strip()) + "</metadata>\n<rect " + size + " fill=\"" + colour(Ink.SURFACE) + "\"/>\n" + drawing.out
                    + "</svg>\n";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String said(Map<String, String> facts) {
        return new TreeMap<>(facts).entrySet().stream().map(fact -> "\n" + fact.getKey() + ": " + fact.getValue()).collect(Collectors.joining());
    }

    @Override
    public void rect(double x, double y, double width, double height, Ink ink) {
        element("rect", place("x", x) + place("y", y) + place("width", width) + place("height", height) + fill(ink));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double thickness, Stroke stroke) {
        String dashes = Arrays.stream(stroke.dashes()).mapToObj(SvgDrawing::number).collect(Collectors.joining(" "));
        element("line", place("x1", x1) + place("y1", y1) + place("x2", x2) + place("y2", y2) + " stroke=\"" + colour(ink) + "\""
                + place("stroke-width", thickness) + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\""));
    }

    @Override
    public void path(VectorPath path, double grid, double x, double y, double size, Ink ink) {
        element("path", " d=\"" + path.svg() + "\" fill-rule=\"evenodd\" transform=\"translate(" + number(x) + " " + number(y) + ") scale("
                + number(size / grid) + ")\"" + fill(ink));
    }

    @Override
    public void text(String text, double x, double y, Face face, double size, Ink ink, Align align) {
        String family = face.fixedWidth() ? "JetBrains Mono, monospace" : "Inter, sans-serif";
        String weight = face == Face.STRONG || face == Face.MONO_STRONG ? "600" : face == Face.MEDIUM || face == Face.FIGURES_MEDIUM ? "500" : "400";
        String anchor = switch (align) {
            case LEFT -> "start";
            case CENTRE -> "middle";
            case RIGHT -> "end";
        };
        out.append("<text").append(place("x", x)).append(place("y", y)).append(" font-family=\"").append(family).append("\" font-weight=\"")
                .append(weight).append('"').append(place("font-size", size)).append(" text-anchor=\"").append(anchor).append('"').append(fill(ink))
                .append('>').append(escaped(text)).append("</text>\n");
    }

    @Override
    public double width(String text, Face face, double size) {
        try {
            return fonts.width(face, size, fonts.visible(face, text));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void element(String name, String attributes) {
        out.append('<').append(name).append(attributes).append("/>\n");
    }

    private static String place(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }

    private static String fill(Ink ink) {
        return " stroke=\"none\" fill=\"" + colour(ink) + "\"";
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(ink.red() * 255), Math.round(ink.green() * 255), Math.round(ink.blue() * 255));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Marks of XML are written as references; characters that XML 1.0 forbids become the replacement character. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c < 0x20 && c != '\t' && c != '\n' || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff
                        ? 0xfffd : c);
            }
        });
        return safe.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import io.assay.report.draw.Face;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The fonts of one document: which of them shows a character, how wide a text is, and what stands for a character that none can show.
 * The last resort is the sans font that PDFBox brings along, for Greek, Cyrillic and signs.
 */
public final class Fonts {
    private static final String LAST_RESORT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** A piece of text that one font shows. */
    public record Run(PDFont pdfFont, String text) {
    }

    private final PDDocument pdf;
    private final Map<Face, LoadedFont> faces = new EnumMap<>(Face.class);
    private LoadedFont lastResort;

    /** The fonts of one document; a font is read when it is first needed. */
    public Fonts(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** The text with every character that cannot be shown, or could not be seen, written as {@code [U+XXXX]}. */
    public String visible(Face face, String text) throws IOException {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (shown(face, codePoint)) {
                out.appendCodePoint(codePoint);
            } else {
                String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
                out.append("[U+").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex).append(']');
            }
        }
        return out.toString();
    }

    /** The width of a text that {@link #visible} has passed, in points. */
    public double width(Face face, double size, String text) throws IOException {
        double width = 0;
        LoadedFont own = load(face);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            double advance = own.advance(codePoint);
            width += advance >= 0 ? advance : fontFor(face, codePoint).advance(codePoint);
        }
        return width * size;
    }

    /** The pieces of a text that {@link #visible} has passed, each with the font that shows it. */
    public List<Run> runs(Face face, String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        LoadedFont current = null;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            LoadedFont font = fontFor(face, codePoint);
            if (font != current && i > from) {
                runs.add(new Run(current.font(), text.substring(from, i)));
                from = i;
            }
            current = font;
            i += Character.charCount(codePoint);
        }
        if (from < text.length()) {
            runs.add(new Run(current.font(), text.substring(from)));
        }
        return runs;
    }

    private boolean shown(Face face, int codePoint) throws IOException {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> fontFor(face, codePoint).has(codePoint);
        };
    }

    private LoadedFont fontFor(Face face, int codePoint) throws IOException {
        LoadedFont own = load(face);
        if (own.has(codePoint) || codePoint < 0x80) {
            return own;
        }
        LoadedFont text = load(Face.TEXT);
        if (text.has(codePoint) || !simple(codePoint)) {
            return text;
        }
        if (lastResort == null) {
            InputStream file = PDDocument.class.getResourceAsStream(LAST_RESORT);
            lastResort = file == null ? text : LoadedFont.of(pdf, file);
        }
        return lastResort;
    }

    /** Whether a script reads correctly when its characters are set one after the other from left to right. */
    private static boolean simple(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case COMMON, LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }

    private LoadedFont load(Face face) throws IOException {
        LoadedFont font = faces.get(face);
        if (font == null) {
            InputStream file = Fonts.class.getResourceAsStream(face.resource());
            if (file == null) {
                throw new IOException("the font " + face.resource() + " is missing from the program");
            }
            font = LoadedFont.of(pdf, file);
            faces.put(face, font);
        }
        return font;
    }
}

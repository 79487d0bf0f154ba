// SPDX-License-Identifier: Apache-2.0
package io.assay.report.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One font of one document, with the widths of its glyphs at hand.
 * Glyph substitution is off: PDFBox would run it for every piece of text, and its ligatures would end up in the text that people copy.
 */
final class LoadedFont {
    private static final double ABSENT = -1;
    /** Widths of the characters below this are kept in an array: measuring text is most of the work of a long report. */
    private static final int COMMON = 0x2100;

    private final TrueTypeFont trueType;
    private final CmapLookup characters;
    private final PDFont font;
    private final double[] common = new double[COMMON];
    private final Map<Integer, Double> rare = new HashMap<>();

    private LoadedFont(PDDocument pdf, TrueTypeFont trueType) throws IOException {
        this.trueType = trueType;
        trueType.setEnableGsub(false);
        this.characters = trueType.getUnicodeCmapLookup();
        Arrays.fill(common, Double.NaN);
        this.font = PDType0Font.load(pdf, trueType, true);
    }

    static LoadedFont of(PDDocument pdf, InputStream file) throws IOException {
        try (file) {
            return new LoadedFont(pdf, new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }

    PDFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return advance(codePoint) != ABSENT;
    }

    /** The width of a character as a share of the font size, or a negative number where the font lacks it. */
    double advance(int codePoint) {
        if (codePoint >= COMMON) {
            return rare.computeIfAbsent(codePoint, this::measure);
        }
        if (Double.isNaN(common[codePoint])) {
            common[codePoint] = measure(codePoint);
        }
        return common[codePoint];
    }

    private double measure(int codePoint) {
        int glyph = characters.getGlyphId(codePoint);
        if (glyph == 0) {
            return ABSENT;
        }
        try {
            return (double) trueType.getAdvanceWidth(glyph) / trueType.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.GlossaryText;
import io.assay.report.dossier.Wording;
import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Figure;
import io.assay.report.draw.Ink;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Map;
import java.util.stream.Collectors;

/** A strip of a whole file from its first byte to its last, filled by what binds the bytes, with a legend in words. */
public final class ProtectionStrip implements Figure {
    /** How many stretches a strip is divided into. */
    public static final int COLUMNS = 480;
    private static final double STRIP = 30;
    private static final double LINE = 15;

    private final String path;
    private final long size;
    private final ByteShares shares;
    private final Wording wording;

    /** A strip of one file; its size is in bytes. */
    public ProtectionStrip(String path, long size, ByteShares shares, Wording wording) {
        this.path = path;
        this.size = size;
        this.shares = shares;
        this.wording = wording;
    }

    @Override
    public String alternative() {
        return wording.say(DossierText.STRIP_ALTERNATIVE, path,
            shares.totals().keySet().stream().map(this::legend).collect(Collectors.joining(" ")));
    }

    @Override
    public String caption() {
        return wording.say(DossierText.STRIP_CAPTION, path);
    }

    @Override
    public double height(double width) {
        return STRIP + 8 + LINE * shares.totals().size();
    }

    @Override
    public void draw(Drawing drawing, double width) {
        double step = width / shares.width();
        for (int column = 0; column < shares.width(); column++) {
            double y = STRIP;
            for (Binding binding : Binding.values()) {
                double height = STRIP * shares.share(column, binding);
                y -= height;
                if (height > 0) {
                    fill(drawing, binding, column * step, y, step, height);
                }
            }
        }
        drawing.frame(0, 0, width, STRIP, Ink.LINE_STRONG, 0.6);
        double y = STRIP + 8;
        for (Map.Entry<Binding, Long> kind : shares.totals().entrySet()) {
            swatch(drawing, kind.getKey(), y);
            drawing.text(legend(kind.getKey()), 26, y + 8, Face.TEXT, 8, Ink.TEXT, Align.LEFT);
            y += LINE;
        }
    }

    private void swatch(Drawing drawing, Binding binding, double y) {
        fill(drawing, binding, 0, y, 18, 10);
        drawing.frame(0, y, 18, 10, Ink.LINE_STRONG, 0.6);
    }

    /** Bytes that nothing binds stay white; the others darken with what it takes to forge their proof. */
    private static void fill(Drawing drawing, Binding binding, double x, double y, double width, double height) {
        switch (binding) {
            case NOTHING -> drawing.rect(x, y, width, height, Ink.SURFACE);
            case BY_ANYONE -> drawing.rect(x, y, width, height, Ink.LINE);
            case BY_SECRET -> drawing.rect(x, y, width, height, Ink.LINE_STRONG);
            case BY_PRIVATE_KEY -> drawing.rect(x, y, width, height, Ink.INFO);
        }
    }

    private String legend(Binding binding) {
        String what = binding == Binding.NOTHING ? wording.say(DossierText.STRIP_UNBOUND)
            : wording.say(DossierText.STRIP_BOUND, wording.messages().text(GlossaryText.of(binding.forger())));
        return wording.say(DossierText.STRIP_SHARE, what, percent(shares.totals().get(binding)));
    }

    /** One decimal, never rounded to nothing or to everything. */
    private String percent(long bytes) {
        BigDecimal share = BigDecimal.valueOf(bytes).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(size), 1, RoundingMode.HALF_EVEN);
        BigDecimal least = new BigDecimal("0.1");
        BigDecimal most = new BigDecimal("99.9");
        BigDecimal honest = bytes < size ? share.max(least).min(most) : share;
        char point = DecimalFormatSymbols.getInstance(wording.messages().language().locale()).getDecimalSeparator();
        return honest.toPlainString().replace('.', point) + "\u00a0%";
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.evidence.Range;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import java.util.EnumMap;
import java.util.Map;

/** How many bytes of each stretch of a file what kind of proof binds: the file's spans, poured into columns of equal width. */
public final class ByteShares {
    private final long size;
    private final long[][] columns;

    private ByteShares(long size, int columns) {
        this.size = size;
        this.columns = new long[columns][Binding.values().length];
    }

    /** Reads the whole map of a file of {@code size} bytes; columns are fewer where the file is shorter. */
    public static ByteShares of(ProtectionMap map, long size, int columns) {
        ByteShares shares = new ByteShares(size, (int) Math.min(columns, size));
        map.spans(new Range(0, size), shares::pour);
        return shares;
    }

    private void pour(Span span) {
        if (!span.entry().isEmpty()) {
            return;
        }
        int kind = Binding.of(span.isBound(), span.forger()).ordinal();
        long from = Math.max(0, span.range().from());
        long to = Math.min(size, span.range().to());
        while (from < to) {
            int column = (int) Math.min(columns.length - 1, from * columns.length / size);
            long end = Math.min(to, start(column + 1));
            columns[column][kind] += end - from;
            from = end;
        }
    }

    /** The first byte that falls into a column. */
    private long start(int column) {
        return column >= columns.length ? size : (column * size + columns.length - 1) / columns.length;
    }

    int width() {
        return columns.length;
    }

    /** The share of a column's bytes, 0 to 1. */
    double share(int column, Binding binding) {
        long all = start(column + 1) - start(column);
        return all == 0 ? 0 : (double) columns[column][binding.ordinal()] / all;
    }

    /** The bytes of the whole file, by what binds them; kinds without bytes are left out. */
    Map<Binding, Long> totals() {
        Map<Binding, Long> totals = new EnumMap<>(Binding.class);
        for (long[] column : columns) {
            for (Binding binding : Binding.values()) {
                if (column[binding.ordinal()] > 0) {
                    totals.merge(binding, column[binding.ordinal()], Long::sum);
                }
            }
        }
        return totals;
    }

    /** Whether the map speaks of the file's bytes at all. */
    public boolean isEmpty() {
        return totals().isEmpty();
    }
}

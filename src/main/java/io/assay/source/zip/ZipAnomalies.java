// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import java.util.ArrayList;
import java.util.List;

/** Gathers anomalies, keeps the first of each kind in detail and counts all, so that a hostile container cannot fill the memory. */
final class ZipAnomalies {
    private static final int KEPT = 200;

    private final List<ZipAnomaly> kept = new ArrayList<>();
    private final long[] counts = new long[ZipAnomaly.Kind.values().length];

    void add(ZipAnomaly anomaly) {
        if (counts[anomaly.kind().ordinal()]++ < KEPT) {
            kept.add(anomaly);
        }
    }

    List<ZipAnomaly> kept() {
        return List.copyOf(kept);
    }

    long total() {
        return java.util.Arrays.stream(counts).sum();
    }
}

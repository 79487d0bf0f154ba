// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a ZIP file says of itself when its end record, central directory and local headers are all read and held against each other
 * (APPNOTE 6.3.10). Nothing is inflated; content comes from {@link ZipContents}.
 *
 * @param readable  false where no directory was found, or the walk was cancelled
 * @param items     entries in the order of the directory, repeated names included
 * @param parts     every byte of the container once, in order; empty where not readable
 * @param anomalies in the order found, the first 200 of each kind
 * @param anomalyCount exact number of anomalies
 */
public record ZipContainer(long size, boolean readable, List<ZipItem> items, List<ZipPart> parts, List<ZipAnomaly> anomalies,
        long anomalyCount) {
    /** Reads the structure of a container; bad structure is an anomaly, never an exception. */
    public static ZipContainer read(ZipBytes bytes, ZipLimits limits, BooleanSupplier cancelled) throws IOException {
        ZipAnomalies anomalies = new ZipAnomalies();
        EndSearch search = new EndSearch(bytes, anomalies);
        Optional<ZipEnd> end = search.find();
        if (end.isEmpty()) {
            return new ZipContainer(bytes.size(), false, List.of(), List.of(), anomalies.kept(), anomalies.total());
        }
        CentralWalk directory = new CentralWalk(bytes, end.get(), limits, anomalies);
        List<CentralRecord> records = directory.records();
        LocalWalk headers = new LocalWalk(bytes, directory.shift(), anomalies);
        NameRules names = new NameRules(anomalies);
        Layout layout = new Layout(bytes, anomalies);
        List<ZipItem> items = new ArrayList<>();
        for (CentralRecord record : records) {
            if (cancelled.getAsBoolean()) {
                return new ZipContainer(bytes.size(), false, items, List.of(), anomalies.kept(), anomalies.total());
            }
            ZipItem item = headers.follow(items.size(), record);
            names.judge(record.name(), record.fields().has(ZipFields.UTF8), record.range());
            noteOrder(items, item, anomalies);
            items.add(item);
            layout.claim(item);
        }
        layout.claim(end.get());
        List<ZipPart> parts = layout.parts();
        for (long other : search.others()) {
            reportOther(other, parts, anomalies);
        }
        return new ZipContainer(bytes.size(), true, List.copyOf(items), parts, anomalies.kept(), anomalies.total());
    }

    /** The first entry of that name. */
    public Optional<ZipItem> find(String name) {
        return items.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    private static void noteOrder(List<ZipItem> items, ZipItem item, ZipAnomalies anomalies) {
        if (!items.isEmpty() && item.localHeader().isKnown() && items.getLast().localHeader().from() > item.localHeader().from()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.ORDER, item.centralRecord(), item.name()));
        }
    }

    /** An end record inside the content of an entry belongs to a container within the container and misleads nobody. */
    private static void reportOther(long at, List<ZipPart> parts, ZipAnomalies anomalies) {
        boolean inside = parts.stream().anyMatch(part -> part.kind() == ZipPart.Kind.CONTENT
                && part.range().from() <= at && at + ZipEnd.FIXED <= part.range().to());
        if (!inside) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.SECOND_END_RECORD, new Range(at, at + ZipEnd.FIXED), ""));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.evidence.Locator;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.format.spanforge.cec.bundle.Documents;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.Manifest;
import io.assay.format.spanforge.cec.bundle.RecordFact;
import io.assay.source.zip.ZipAnomaly;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that was read of one bundle, for the checks to judge. */
public final class Material {
    private final Bundle bundle;
    private final Documents documents;
    private final Manifest manifest;
    private final List<EntryScan> scans = new ArrayList<>();
    private final MacTally recordMacs = new MacTally();
    private Set<String> packed = Set.of();

    public Material(Bundle bundle, Documents documents) {
        this.bundle = bundle;
        this.documents = documents;
        this.manifest = documents.object(EntryKind.MANIFEST).map(Manifest::of).orElse(Manifest.NONE);
    }

    /** Says that this is a pack whose manifest names these entries. */
    public void pack(Set<String> names) {
        packed = Set.copyOf(names);
    }

    /** Whether an auditor packed the bundle, and what its layout says of a whole store says nothing here. */
    public boolean isPack() {
        return !packed.isEmpty();
    }

    /** Whether a pack's manifest names the entry. */
    boolean expects(String name) {
        return packed.contains(name);
    }

    public void add(EntryScan scan) {
        scans.add(scan);
        recordMacs.add(scan.macs());
    }

    public Bundle bundle() {
        return bundle;
    }

    public Documents documents() {
        return documents;
    }

    public Manifest manifest() {
        return manifest;
    }

    public List<EntryScan> scans() {
        return scans;
    }

    public MacTally recordMacs() {
        return recordMacs;
    }

    public Locator at() {
        return bundle.file().locator();
    }

    public Locator at(EntryKind kind) {
        return at().inEntry(bundle.document(kind).map(item -> item.name()).orElse(kind.usualName()));
    }

    /** The records in the order of the evidence. */
    public List<RecordFact> facts() {
        return scans.stream().flatMap(scan -> scan.facts().stream()).toList();
    }

    /** Lines of each kind of records, which is what the producer counts. */
    public Map<EntryKind, Long> counts() {
        Map<EntryKind, Long> counts = new EnumMap<>(EntryKind.class);
        scans.forEach(scan -> counts.merge(scan.kind(), scan.lines(), Long::sum));
        return counts;
    }

    public long total() {
        return scans.stream().mapToLong(EntryScan::lines).sum();
    }

    /** What reading the contents said of the container. */
    public List<ZipAnomaly> contentAnomalies() {
        List<ZipAnomaly> anomalies = new ArrayList<>();
        documents.all().forEach(document -> document.reading().ifPresent(reading -> anomalies.addAll(reading.anomalies())));
        scans.forEach(scan -> anomalies.addAll(scan.reading().anomalies()));
        return anomalies;
    }

    public static Locator at(RecordFact fact, Locator bundle) {
        Locator line = bundle.inEntry(fact.entry()).atLine(fact.line()).ofEvent(fact.id()).atBytes(fact.bytes());
        return fact.position() < 0 ? line : line.atPosition(fact.position());
    }

    public Locator at(RecordFact fact) {
        return at(fact, at());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts all parts of a container in order, says where two claim the same bytes and where nobody claims any, and fills the holes. */
final class Layout {
    private final ZipBytes bytes;
    private final ZipAnomalies anomalies;
    private final List<ZipPart> claimed = new ArrayList<>();
    private final List<ZipPart> parts = new ArrayList<>();
    private long covered;

    Layout(ZipBytes bytes, ZipAnomalies anomalies) {
        this.bytes = bytes;
        this.anomalies = anomalies;
    }

    void claim(ZipItem item) {
        claim(item.localHeader(), ZipPart.Kind.LOCAL_HEADER, item.name());
        claim(item.data(), ZipPart.Kind.CONTENT, item.name());
        claim(item.descriptor(), ZipPart.Kind.DESCRIPTOR, item.name());
        claim(item.centralRecord(), ZipPart.Kind.CENTRAL_RECORD, item.name());
    }

    void claim(ZipEnd end) {
        claim(end.zip64(), ZipPart.Kind.ZIP64_END, "");
        claim(end.record(), ZipPart.Kind.END_RECORD, "");
        claim(end.comment(), ZipPart.Kind.COMMENT, "");
        if (end.comment().length() > 0) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.ARCHIVE_COMMENT, end.comment(), "", "", 0, end.comment().length()));
        }
    }

    private void claim(Range range, ZipPart.Kind kind, String entry) {
        if (range.isKnown() && range.length() > 0) {
            claimed.add(new ZipPart(range, kind, entry));
        }
    }

    /** Every byte of the container, once, in order; where parts overlap the earlier keeps the bytes. */
    List<ZipPart> parts() throws IOException {
        claimed.sort(Comparator.comparing(ZipPart::range));
        for (ZipPart part : claimed) {
            if (part.range().from() > covered) {
                unowned(covered, part.range().from());
            } else if (part.range().from() < covered) {
                Range shared = new Range(part.range().from(), Math.min(covered, part.range().to()));
                anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.OVERLAP, shared, part.entry()));
            }
            if (part.range().to() > covered) {
                parts.add(new ZipPart(new Range(covered, part.range().to()), part.kind(), part.entry()));
                covered = part.range().to();
            }
        }
        if (covered < bytes.size()) {
            unowned(covered, bytes.size());
        }
        return List.copyOf(parts);
    }

    private void unowned(long from, long to) throws IOException {
        Range range = new Range(from, to);
        parts.add(new ZipPart(range, ZipPart.Kind.UNOWNED, ""));
        covered = to;
        boolean hidden = LocalHeader.read(bytes, from).isPresent();
        ZipAnomaly.Kind kind = hidden ? ZipAnomaly.Kind.HIDDEN_ENTRY
                : from == 0 ? ZipAnomaly.Kind.LEADING_BYTES : to == bytes.size() ? ZipAnomaly.Kind.TRAILING_BYTES : ZipAnomaly.Kind.GAP;
        String entry = hidden ? NameRules.decoded(LocalHeader.read(bytes, from).orElseThrow().name()) : "";
        anomalies.add(ZipAnomaly.of(kind, range, entry, "", 0, range.length()));
    }
}

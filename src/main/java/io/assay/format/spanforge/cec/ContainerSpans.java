// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.evidence.Range;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.pack.PackNames;
import io.assay.protection.Span;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipPart;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** The spans of the file itself: what the imprint covers, what is stated twice, what is stated once, and what nobody reads. */
final class ContainerSpans {
    private static final int LOCAL_FIXED = 30;
    private static final int CENTRAL_FIXED = 46;

    private final Bundle bundle;
    private final Bindings bindings;
    private final CecUnit before;
    private final long bound;

    ContainerSpans(Bundle bundle, Bindings bindings) {
        this.bundle = bundle;
        this.bindings = bindings;
        this.before = bindings.isPack() ? CecUnit.CONTAINER_BEFORE_MANIFEST : CecUnit.CONTAINER_BEFORE_TIMESTAMP;
        this.bound = bindings.isPack() ? bindings.prefix() ? header(bundle.container().find(PackNames.MANIFEST)) : 0
                : bindings.imprint() ? header(bundle.document(EntryKind.TIMESTAMP)) : 0;
    }

    private static long header(Optional<ZipItem> item) {
        return item.map(ZipItem::localHeader).filter(Range::isKnown).map(Range::from).orElse(0L);
    }

    /** What binds the content of a pack's entry. */
    static CecUnit packed(String name) {
        return name.equals(PackNames.SIGNATURES) ? CecUnit.PACK_SIGNATURES : name.equals(PackNames.TOKEN) ? CecUnit.PACK_TOKEN : CecUnit.PACK_CONTENT;
    }

    void visit(Range range, Consumer<Span> visitor) {
        SpanRun run = new SpanRun(bindings, "", CecUnit.CONTAINER_ATTRIBUTES, span -> {
            if (span.range().overlaps(range)) {
                visitor.accept(span);
            }
        });
        run.add(0, bound, before);
        for (ZipPart part : bundle.container().parts()) {
            part(part, run);
        }
        run.finish(bundle.container().size());
    }

    private void part(ZipPart part, SpanRun run) {
        long from = part.range().from();
        long to = part.range().to();
        int name = part.entry().getBytes(StandardCharsets.UTF_8).length;
        switch (part.kind()) {
            case CONTENT -> run.add(from, to, bindings.isPack() ? packed(part.entry()) : CecUnit.CONTAINER_STORED);
            case LOCAL_HEADER -> headers(run, from, Math.min(to, from + LOCAL_FIXED + name));
            case CENTRAL_RECORD -> {
                headers(run, from, from + 4);
                headers(run, from + 6, from + 36);
                headers(run, from + 42, Math.min(to, from + CENTRAL_FIXED + name));
            }
            case ZIP64_END -> {
                headers(run, from, from + 12);
                headers(run, from + 16, to);
            }
            case DESCRIPTOR, END_RECORD -> headers(run, from, to);
            case COMMENT, UNOWNED -> run.add(from, to, CecUnit.CONTAINER_ATTRIBUTES);
        }
    }

    private static void headers(SpanRun run, long from, long to) {
        run.add(from, to, CecUnit.CONTAINER_HEADERS);
    }
}

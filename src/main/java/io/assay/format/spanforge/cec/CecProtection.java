// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.evidence.Range;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.format.spanforge.cec.bundle.Document;
import io.assay.format.spanforge.cec.bundle.Documents;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.check.DocumentForm;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What binds each byte of the file and of every entry's content; reads the bundle again when it is asked. */
final class CecProtection implements ProtectionMap {
    private static final Set<String> PROOF_FREE = Set.of("verified_count", "record_count", "note");
    private static final Set<String> STUB_FREE = Set.of("serialNumber", "genTime", "note");

    private final EvidenceFile file;
    private final Bindings bindings;

    CecProtection(EvidenceFile file, Bindings bindings) {
        this.file = file;
        this.bindings = bindings;
    }

    @Override
    public List<Unit> units() {
        return bindings.units();
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        try (Bundle bundle = Bundle.open(file)) {
            new ContainerSpans(bundle, bindings).visit(range, visitor);
            if (bindings.isPack()) {
                bundle.container().items().forEach(item -> packed(item, visitor));
                return;
            }
            for (EntryKind kind : EntryKind.records()) {
                for (ZipItem item : bundle.items(kind)) {
                    RecordSpans.visit(bundle, item, new SpanRun(bindings, item.name(), CecUnit.RECORD_LAYOUT, visitor));
                }
            }
            for (Document document : Documents.read(bundle, () -> false).all()) {
                document(document, visitor);
            }
        } catch (UnreadableEvidence gone) {
            throw new IllegalStateException("evidence changed after it was examined", gone);
        }
    }

    /** What the manifest names is bound as a whole, and the manifest by its signature. */
    private void packed(ZipItem item, Consumer<Span> visitor) {
        SpanRun run = new SpanRun(bindings, item.name(), CecUnit.PACK_CONTENT, visitor);
        run.add(0, item.size(), ContainerSpans.packed(item.name()));
        run.finish(item.size());
    }

    private void document(Document document, Consumer<Span> visitor) {
        SpanRun run = new SpanRun(bindings, document.item().name(), CecUnit.LAYOUT, visitor);
        if (document.value().isPresent()) {
            leaves(document.kind(), "", document.value().get(), run);
        } else {
            run.add(0, document.bytes().length, document.isDer() ? CecUnit.TIMESTAMP_TOKEN : CecUnit.TIMESTAMP_FREE);
        }
        run.finish(document.bytes().length);
    }

    private static void leaves(EntryKind kind, String name, JsonValue value, SpanRun run) {
        switch (value) {
            case JsonObject object -> {
                for (JsonMember member : object.members()) {
                    leaves(kind, member.name(), member.value(), run);
                }
            }
            case JsonArray array -> array.items().forEach(item -> leaves(kind, name, item, run));
            default -> run.add(value.from(), value.to(), unit(kind, name));
        }
    }

    private static CecUnit unit(EntryKind kind, String name) {
        return switch (kind) {
            case MANIFEST -> CecUnit.MANIFEST;
            case ATTESTATION -> name.equals("generated_by") ? CecUnit.ATTESTATION_FREE
                    : name.equals("hmac_sig") || DocumentForm.ATTESTED.contains(name) ? CecUnit.ATTESTATION_SIGNED : CecUnit.ATTESTATION_RECOMPUTED;
            case CLAUSE_MAP -> name.equals("description") ? CecUnit.CLAUSE_MAP_FREE : CecUnit.CLAUSE_MAP;
            case CHAIN_PROOF -> PROOF_FREE.contains(name) ? CecUnit.CHAIN_PROOF_FREE : CecUnit.CHAIN_PROOF;
            default -> STUB_FREE.contains(name) ? CecUnit.TIMESTAMP_FREE : CecUnit.TIMESTAMP_STUB;
        };
    }
}

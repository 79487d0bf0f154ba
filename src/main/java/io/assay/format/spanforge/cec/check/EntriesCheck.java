// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.DuplicateName;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.PythonJson;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.cec.bundle.Document;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.Manifest;
import io.assay.source.zip.ZipItem;
import java.util.Arrays;
import java.util.Optional;

/** Is every entry there and well formed? All eleven, no other, each document in the very bytes that the producer writes. */
public final class EntriesCheck {
    private final Material material;
    private final Tally tally;

    public EntriesCheck(Material material, Tally tally) {
        this.material = material;
        this.tally = tally;
    }

    public void judge() {
        for (EntryKind kind : EntryKind.values()) {
            tally.examined(1);
            if (material.bundle().items(kind).isEmpty()) {
                tally.report(Finding.of(CecCode.MISSING_ENTRY, material.at().inEntry(kind.usualName())));
            }
        }
        for (ZipItem stranger : material.bundle().strangers()) {
            if (material.expects(stranger.name())) {
                continue;
            }
            Weight weight = stranger.isFolder() && stranger.size() == 0 ? Weight.WARN : CecCode.EXTRA_ENTRY.weight();
            tally.report(Finding.of(CecCode.EXTRA_ENTRY, material.at().inEntry(stranger.name())).weighing(weight));
        }
        material.documents().all().forEach(this::document);
        material.documents().object(EntryKind.MANIFEST).ifPresent(this::manifest);
    }

    private void document(Document document) {
        Locator at = material.at(document.kind());
        if (document.tooLong()) {
            tally.report(Finding.of(CecCode.LIMIT, at, "document-length", Document.LIMIT));
        }
        document.fault().filter(fault -> document.kind() != EntryKind.TIMESTAMP || !document.isDer()).ifPresent(fault ->
                tally.report(Finding.of(CecCode.JSON, at.atBytes(fault.offset(), document.bytes().length), fault.fault())));
        if (document.value().isEmpty()) {
            return;
        }
        boolean shaped = document.kind() == EntryKind.CLAUSE_MAP ? document.value().get() instanceof JsonArray
                : document.value().get() instanceof JsonObject || document.kind() == EntryKind.CHAIN_PROOF;
        if (!shaped) {
            tally.report(Finding.of(CecCode.JSON, at, document.kind() == EntryKind.CLAUSE_MAP ? "array" : "object"));
        }
        for (DuplicateName twice : JsonReader.duplicates(document.value().get())) {
            tally.report(Finding.of(CecCode.DUPLICATE_KEY, at.inField(twice.name()), twice.name()));
        }
        DocumentForm.unknown(document).forEach(name -> tally.report(Finding.of(CecCode.UNKNOWN_MEMBER, at.inField(name), name)));
        spelling(document, at);
    }

    private void spelling(Document document, Locator at) {
        try {
            if (!Arrays.equals(PythonJson.indented(document.value().orElseThrow()), document.bytes())) {
                tally.report(Finding.of(CecCode.SPELLING, at));
            }
        } catch (PythonJson.Unencodable unwritable) {
            tally.report(Finding.of(CecCode.JSON, at, unwritable.reason()));
        }
    }

    private void manifest(JsonObject object) {
        Manifest manifest = material.manifest();
        present("project_id", manifest.project());
        present("date_range", manifest.from());
        present("generated_at", manifest.generatedAt());
        present("record_counts", manifest.counts());
        present("frameworks", manifest.frameworks());
        if (!manifest.schema().equals(Optional.of(Manifest.SCHEMA))) {
            tally.report(Finding.of(CecCode.JSON, material.at(EntryKind.MANIFEST).inField("bundle_schema"), "bundle_schema")
                    .compared(Manifest.SCHEMA, manifest.schema().orElse("")));
        }
    }

    private void present(String member, Optional<?> value) {
        if (value.isEmpty()) {
            tally.report(Finding.of(CecCode.JSON, material.at(EntryKind.MANIFEST).inField(member), member));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.source.UnreadableEvidence;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The documents of a bundle, by kind. */
public final class Documents {
    private final Map<EntryKind, Document> documents = new EnumMap<>(EntryKind.class);

    private Documents() {}

    public static Documents read(Bundle bundle, BooleanSupplier cancelled) throws UnreadableEvidence {
        Documents read = new Documents();
        for (EntryKind kind : EntryKind.values()) {
            if (!kind.isRecords() && bundle.document(kind).isPresent()) {
                read.documents.put(kind, Document.read(bundle, kind, bundle.document(kind).get(), cancelled));
            }
        }
        return read;
    }

    public Collection<Document> all() {
        return documents.values();
    }

    public Optional<Document> find(EntryKind kind) {
        return Optional.ofNullable(documents.get(kind));
    }

    public Optional<JsonObject> object(EntryKind kind) {
        return find(kind).flatMap(Document::object);
    }

    public Optional<JsonArray> array(EntryKind kind) {
        return find(kind).flatMap(Document::array);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what binds which bytes of a few small files: values of documents, and between them the names and signs, which the check of the form
 * binds as long as the document is spelled in the one way of its writer.
 */
public final class DocumentMap {
    private final List<Span> spans = new ArrayList<>();
    private final Map<Unit, Long> units = new LinkedHashMap<>();

    /** A document whose values are then bound or left one by one. */
    public Part document(Document document, String entry, CheckId form) {
        return new Part(document, entry, form);
    }

    /** A whole file of one kind of bytes. */
    public void file(EvidenceFile file, String unit, Forger forger, List<CheckId> checks) {
        add(new Span(new Range(0, file.size()), file.simpleName(), unit, checks, forger));
    }

    /** The map of everything gathered. */
    public ProtectionMap map() {
        List<Unit> counted = units.entrySet().stream()
                .map(unit -> new Unit(unit.getKey().name(), unit.getKey().protectedBy(), unit.getKey().forger(), unit.getValue())).toList();
        return ProtectionMap.of(counted, spans);
    }

    /** Adds one span; spans of one file come in order. */
    public void add(Span span) {
        if (span.range().length() > 0) {
            spans.add(span);
            units.merge(new Unit(span.unit(), span.protectedBy(), span.forger(), 0), span.range().length(), Long::sum);
        }
    }

    /** The spans of one document. */
    public final class Part {
        private final Document document;
        private final String entry;
        private final CheckId form;
        private final List<Span> values = new ArrayList<>();

        private Part(Document document, String entry, CheckId form) {
            this.document = document;
            this.entry = entry;
            this.form = form;
        }

        /** These checks notice a change of the value. */
        public Part bind(JsonValue value, String unit, Forger forger, CheckId... checks) {
            if (document.spelled()) {
                values.add(new Span(new Range(value.from(), value.to()), entry, unit, List.of(checks), forger));
                return this;
            }
            switch (value) {
                case JsonObject object -> object.members().forEach(member -> bind(member.value(), unit, forger, checks));
                case JsonArray array -> array.items().forEach(item -> bind(item, unit, forger, checks));
                default -> values.add(new Span(new Range(value.from(), value.to()), entry, unit, List.of(checks), forger));
            }
            return this;
        }

        /** Nothing notices a change of the value to another of its type. */
        public Part leave(JsonValue value, String unit) {
            return bind(value, unit, Forger.ANYONE);
        }

        /** Fills what lies between the values and adds all in order. */
        public void end() {
            List<CheckId> between = document.spelled() ? List.of(form) : List.of();
            new Span(new Range(0, document.bytes().length), entry, "names and signs", between, Forger.ANYONE).around(values, DocumentMap.this::add);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.verity.document.ArrayFile.Chunk;
import io.assay.format.verity.document.ArrayFile.Part;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What binds which bytes of a long array, walked anew when asked for. */
public final class ArrayProtection implements ProtectionMap {
    private final ArrayFile file;
    private final List<Unit> units;
    private final Classifier classifier;
    private final CheckId form;

    /** Says of the values of one element what binds each. */
    @FunctionalInterface
    public interface Classifier {
        void classify(JsonValue element, Sink sink);
    }

    /** Takes the values of an element that a unit is made of. */
    @FunctionalInterface
    public interface Sink {
        void take(JsonValue value, Unit unit);
    }

    /** @param units every unit that the classifier names */
    public ArrayProtection(ArrayFile file, List<Unit> units, CheckId form, Classifier classifier) {
        this.file = file;
        this.units = List.copyOf(units);
        this.form = form;
        this.classifier = classifier;
    }

    /** A unit whose bytes were not counted. */
    public static Unit unit(String name, Forger forger, CheckId... checks) {
        return new Unit(name, List.of(checks), forger, -1);
    }

    @Override
    public List<Unit> units() {
        return units;
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        long at = 0;
        try {
            for (Chunk chunk : file.chunks()) {
                Part part = file.part(chunk);
                if (chunk.to() > range.from() && at < range.to()) {
                    at = chunk(part, at, chunk.to(), visitor);
                } else {
                    at = chunk.to();
                }
            }
        } catch (UnreadableEvidence changed) {
            // The file is not what it was when it was examined: there is nothing more to say of its bytes.
            return;
        }
        between(at, file.file().size(), file.indent() >= 0).around(List.of(), visitor);
    }

    private long chunk(Part part, long start, long end, Consumer<Span> visitor) {
        List<Span> values = new ArrayList<>();
        part.array().items().forEach(element -> classifier.classify(element, (value, unit) -> add(values, part, value, unit)));
        between(start, end, part.spelled()).around(values, visitor);
        return end;
    }

    private static void add(List<Span> values, Part part, JsonValue value, Unit unit) {
        if (!part.spelled() && value instanceof JsonObject object) {
            object.members().forEach(member -> add(values, part, member.value(), unit));
        } else if (!part.spelled() && value instanceof JsonArray array) {
            array.items().forEach(item -> add(values, part, item, unit));
        } else {
            values.add(new Span(new Range(value.from(), value.to()).shifted(part.shift()), "", unit.name(), unit.protectedBy(), unit.forger()));
        }
    }

    private Span between(long from, long to, boolean spelled) {
        return new Span(new Range(from, to), "", "names and signs", spelled ? List.of(form) : List.of(), Forger.ANYONE);
    }
}

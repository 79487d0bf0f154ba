// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonFloat;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.semvec.fact.Iban;
import java.util.List;
import java.util.OptionalLong;

/** Recomputes what a state says of itself. */
final class FigureCheck {
    /** The producer prints 32-bit figures too. */
    private static final double TOLERANCE = 1e-5;
    private static final double LONGEST = 1.2;
    private static final double LEAST_BETA = 0.05;
    private static final double MOST_BETA = 0.95;

    private final StateReading reading;
    private final Locator at;

    FigureCheck(StateReading reading, Locator at) {
        this.reading = reading;
        this.at = at;
    }

    /** Every vector has as many components as the dimension stated nearest to it, or, where none is stated, as the first vector. */
    void dimension(Tally tally) {
        List<StateReading.Vector> vectors = reading.vectors();
        if (vectors.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(vectors.size());
        OptionalLong first = OptionalLong.of(vectors.getFirst().items().items().size());
        for (StateReading.Vector vector : vectors) {
            long wanted = (vector.dimension().isPresent() ? vector.dimension() : first).getAsLong();
            int there = vector.items().items().size();
            if (there != wanted) {
                tally.report(Finding.of(SnapshotCode.DIM_MISMATCH, place(vector.name(), vector.items()), vector.name(), there, wanted)
                        .compared(Long.toString(wanted), Integer.toString(there)));
            }
        }
    }

    void figures(Tally tally) {
        if (reading.counts().isEmpty() && reading.norms().isEmpty() && reading.betas().isEmpty() && reading.ibans().isEmpty() && state().isEmpty()) {
            tally.notApplicable();
            return;
        }
        reading.counts().forEach(count -> count(count, tally));
        reading.norms().forEach(norm -> norm(norm, tally));
        reading.betas().forEach(beta -> beta(beta, tally));
        state().forEach(vector -> bound(vector, tally));
        reading.ibans().forEach(iban -> {
            tally.examined(1);
            if (!Iban.holds(iban.value().replace(" ", ""))) {
                tally.report(Finding.of(SnapshotCode.IBAN_CHECKSUM, place("value", iban), iban.value()));
            }
        });
    }

    /** The vectors that the producer bounds. */
    List<StateReading.Vector> state() {
        return reading.vectors().stream().filter(vector -> vector.name().equals(Snapshot.VECTOR)).toList();
    }

    /** More entries than are counted contradict the count; fewer can have been left out by the privacy settings of the export. */
    private void count(StateReading.Count count, Tally tally) {
        tally.examined(1);
        String stated = ((JsonNumber) count.stated().value()).lexeme();
        String there = Long.toString(count.there());
        if (!stated.equals(there)) {
            boolean fewer = stated.charAt(0) != '-' && new java.math.BigInteger(stated).compareTo(java.math.BigInteger.valueOf(count.there())) > 0;
            SnapshotCode code = fewer ? SnapshotCode.CONTENT_WITHHELD : SnapshotCode.COUNT_MISMATCH;
            tally.report(Finding.of(code, place(count.stated()), fewer ? count.list() : count.stated().name(), stated, there).compared(there, stated));
        }
    }

    private void norm(StateReading.Norm norm, Tally tally) {
        tally.examined(1);
        double stated = ((JsonNumber) norm.stated().value()).toDouble();
        double computed = norm.vector().length();
        if (!(Math.abs(stated - computed) <= TOLERANCE * Math.max(1.0, computed))) {
            String recomputed = PythonFloat.repr(computed);
            String recorded = ((JsonNumber) norm.stated().value()).lexeme();
            tally.report(Finding.of(SnapshotCode.NORM_MISMATCH, place(norm.stated()), norm.stated().name(), recorded, recomputed).compared(recomputed, recorded));
        }
    }

    private void beta(JsonMember beta, Tally tally) {
        tally.examined(1);
        double value = ((JsonNumber) beta.value()).toDouble();
        if (!(value >= LEAST_BETA - TOLERANCE && value <= MOST_BETA + TOLERANCE)) {
            tally.report(Finding.of(SnapshotCode.OUT_OF_RANGE, place(beta), beta.name(), ((JsonNumber) beta.value()).lexeme(), "0.05 – 0.95"));
        }
    }

    private void bound(StateReading.Vector vector, Tally tally) {
        tally.examined(1);
        double length = vector.length();
        if (Double.isInfinite(length)) {
            tally.report(Finding.of(SnapshotCode.NONFINITE, place(vector.name(), vector.items()), vector.name()).weighing(Weight.FAIL));
        } else if (!(length <= LONGEST + TOLERANCE)) {
            tally.report(Finding.of(SnapshotCode.OUT_OF_RANGE, place(vector.name(), vector.items()), vector.name(), PythonFloat.repr(length), "0 – 1.2"));
        }
    }

    private Locator place(JsonMember member) {
        return place(member.name(), member.value());
    }

    private Locator place(String name, JsonValue value) {
        return at.inField(name).atBytes(value.from(), value.to());
    }
}

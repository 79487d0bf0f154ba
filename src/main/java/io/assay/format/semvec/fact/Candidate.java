// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

/** A possible fact with its place in UTF-16 units, before spans that overlap are dropped. */
record Candidate(FactKind kind, int from, int to, String value, String unit, String idType, boolean ambiguous) {
    static Candidate date(int from, int to, String value) {
        return new Candidate(FactKind.DATE, from, to, value, "", "", false);
    }

    static Candidate identifier(int from, int to, String value, String idType) {
        return new Candidate(FactKind.IDENTIFIER, from, to, value, "", idType, false);
    }
}

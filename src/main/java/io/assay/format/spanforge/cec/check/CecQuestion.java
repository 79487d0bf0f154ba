// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an evidence bundle, in the order in which a failure names the reason of the whole. */
public enum CecQuestion implements Question.Defined {
    CONTAINER("cec.container", Axis.INTEGRITY, "Spanforge specification, sections 8 and 13; APPNOTE 6.3.10"),
    ENTRIES("cec.entries", Axis.COMPLETENESS, "Spanforge specification, sections 8 and 15"),
    RECORD_MAC("cec.record-mac", Axis.AUTHENTICITY, "Spanforge specification, sections 1 and 6"),
    MANIFEST_MAC("cec.manifest-mac", Axis.AUTHENTICITY, "Spanforge specification, sections 1 and 8"),
    ATTESTATION_MAC("cec.attestation-mac", Axis.AUTHENTICITY, "Spanforge specification, sections 1 and 8"),
    RECORDS("cec.records", Axis.INTEGRITY, "Spanforge specification, sections 6 and 8"),
    COUNT("cec.count", Axis.COMPLETENESS, "Spanforge specification, section 8"),
    POSITIONS("cec.positions", Axis.COMPLETENESS, "Spanforge specification, section 6"),
    CLAUSE_MAP("cec.clause-map", Axis.CLAIMS, "Spanforge specification, section 8"),
    ATTESTATION("cec.attestation", Axis.CLAIMS, "Spanforge specification, section 8"),
    CHAIN_PROOF("cec.chain-proof", Axis.CLAIMS, "Spanforge specification, sections 6 and 8"),
    TIMESTAMP("cec.timestamp", Axis.TIME, "Spanforge specification, section 8; RFC 3161");

    private final Definition definition;

    CecQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

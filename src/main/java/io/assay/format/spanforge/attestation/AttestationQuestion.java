// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an evidence package. */
enum AttestationQuestion implements Question.Defined {
    FORM("spanforge.attestation.form", Axis.INTEGRITY),
    CONTENT("spanforge.attestation.statements", Axis.CLAIMS),
    EVENTS("spanforge.attestation.events", Axis.CLAIMS),
    REPORTS("spanforge.attestation.reports", Axis.CLAIMS),
    EXPORTS("spanforge.attestation.exports", Axis.CLAIMS),
    SIGNATURE("spanforge.attestation.signature", Axis.AUTHENTICITY);

    private final Definition definition;

    AttestationQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "Spanforge specification, section 7");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a data processing agreement. */
enum DpaQuestion implements Question.Defined {
    TEXT("spanforge.dpa.wording", Axis.CLAIMS, "Spanforge specification, section 9"),
    JSON("spanforge.dpa.forms", Axis.CLAIMS, "Spanforge specification, section 9"),
    ARTICLE_28("spanforge.dpa.items", Axis.CLAIMS, "GDPR Article 28(3)"),
    SIGNATURE("spanforge.dpa.signature", Axis.AUTHENTICITY, "Spanforge specification, section 9");

    private final Definition definition;

    DpaQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

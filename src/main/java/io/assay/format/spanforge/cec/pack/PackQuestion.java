// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an evidence pack beside what is asked of a bundle. */
public enum PackQuestion implements Question.Defined {
    ENTRIES("pack.entries", Axis.INTEGRITY, "assay.pack/1; FIPS 180-4"),
    SIGNATURE("pack.signature", Axis.AUTHENTICITY, "assay.pack/1; RFC 8032, RFC 8785"),
    PROOFS("pack.proofs", Axis.COMPLETENESS, "assay.pack/1; RFC 6962 section 2.1"),
    SOURCES("pack.sources", Axis.CLAIMS, "assay.pack/1; assay.verdict/1"),
    TOKEN("pack.token", Axis.TIME, "assay.pack/1; RFC 3161");

    private final Definition definition;

    PackQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

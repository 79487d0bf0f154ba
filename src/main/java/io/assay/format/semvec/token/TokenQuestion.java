// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a user token. */
enum TokenQuestion implements Question.Defined {
    FORM("semvec.jwt.form", Axis.INTEGRITY, "RFC 7515 section 3.1, RFC 7519 section 4"),
    ALGORITHM("semvec.jwt.algorithm", Axis.AUTHENTICITY, "semvec compliance guide, RS256 user JWT; RFC 8725 section 3.1"),
    KEY("semvec.jwt.key", Axis.AUTHENTICITY, "semvec compliance guide, RS256 user JWT"),
    SIGNATURE("semvec.jwt.signature", Axis.AUTHENTICITY, "RFC 7518 section 3.3"),
    TIME("semvec.jwt.time", Axis.TIME, "RFC 7519 section 4.1"),
    CLAIMS("semvec.jwt.claims", Axis.CLAIMS, "RFC 7519 section 4.1"),
    REUSE("semvec.jwt.reuse", Axis.INTEGRITY, "RFC 7519 section 4.1.7");

    private final Definition definition;

    TokenQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a log of signed requests. */
enum RequestQuestion implements Question.Defined {
    FORM("semvec.request.form", Axis.INTEGRITY, "profile of the request log"),
    END("semvec.request.end", Axis.COMPLETENESS, "profile of the request log"),
    MAC("semvec.request.mac", Axis.AUTHENTICITY, "semvec compliance guide, Sign HTTP requests; RFC 2104"),
    DECISION("semvec.request.decision", Axis.CLAIMS, "semvec compliance guide, failure modes of the middleware"),
    NONCE("semvec.request.nonce", Axis.CLAIMS, "semvec compliance guide, replay defence"),
    QUERY("semvec.request.query", Axis.INTEGRITY, "semvec compliance guide, Sign the path, not the URL");

    private final Definition definition;

    RequestQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

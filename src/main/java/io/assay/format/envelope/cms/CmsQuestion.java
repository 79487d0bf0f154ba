// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** The questions put to a CMS signature. */
enum CmsQuestion implements Question.Defined {
    FORM("cms.form", Axis.INTEGRITY, "RFC 5652 sections 3 and 5"),
    CONTENT("cms.content", Axis.INTEGRITY, "RFC 5652 sections 5.4 and 11"),
    SIGNATURE("cms.signature", Axis.AUTHENTICITY, "RFC 5652 section 5.6, RFC 5035 section 4"),
    TIME("cms.time", Axis.TIME, "RFC 3161 appendix A, ETSI EN 319 122-1 section 5.3"),
    PATH("cms.path", Axis.AUTHENTICITY, "RFC 5280 section 6, ETSI EN 319 102-1 section 5.5");

    private final Definition definition;

    CmsQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

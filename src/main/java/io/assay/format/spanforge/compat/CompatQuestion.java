// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of events where the auditor expects it. */
public enum CompatQuestion implements Question.Defined {
    /** Does every event keep the published rules? */
    COMPATIBILITY("spanforge.compat", Axis.INTEGRITY),
    /** Does every event belong to the organisation and team expected? */
    SCOPE("spanforge.scope", Axis.CLAIMS),
    /** Do tenants share no organisation? */
    ISOLATION("spanforge.isolation", Axis.CLAIMS);

    private final Definition definition;

    CompatQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "Spanforge specification, section 5");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

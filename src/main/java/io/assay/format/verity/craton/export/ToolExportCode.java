// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.export;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an export of generation B; ours, beside the catalogue. */
enum ToolExportCode implements FindingCode.Defined {
    CONTENT_HASH("content-hash", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: name of the member. */
    METADATA("metadata", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL);

    private final Definition definition;

    ToolExportCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("craton.export-" + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

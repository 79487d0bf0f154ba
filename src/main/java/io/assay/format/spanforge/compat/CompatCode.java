// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can contradict an expectation about events (catalogue of codes, section "Spanforge"). */
public enum CompatCode implements FindingCode.Defined {
    /** Arguments: the member. */
    CHK_1("spanforge.compat.chk-1", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE),
    /** Arguments: the type. */
    CHK_2("spanforge.compat.chk-2", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE),
    /** Arguments: 0 neither grammar, 1 only that of later releases, 2 only the earlier one; the source. */
    CHK_3("spanforge.compat.chk-3", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE),
    /** Arguments: the id. */
    CHK_5("spanforge.compat.chk-5", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE),
    /** Arguments: the fault. */
    PARSE("spanforge.compat.parse", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE),
    /** Arguments: the organisation. */
    SHARED_ORG("spanforge.isolation.shared-org-id", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED),
    /** Arguments: the organisation, the one that the tenant has. */
    MIXED_ORGS("spanforge.isolation.mixed-org-ids", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED),
    MISSING_ORG("spanforge.isolation.missing-org-id", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED),
    /** Arguments: the organisation expected. */
    WRONG_ORG("spanforge.scope.wrong-org-id", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED),
    /** Arguments: the team expected. */
    WRONG_TEAM("spanforge.scope.wrong-team-id", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED);

    private final Definition definition;

    CompatCode(String code, Axis axis, SubIndication subIndication) {
        this.definition = new Definition(code, axis, subIndication, Weight.FAIL);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

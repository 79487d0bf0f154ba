// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in the records of generation B; ours, beside the catalogue. The first argument is always the id of the record. */
enum RecordCode implements FindingCode.Defined {
    ID_TWICE("id-twice", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: id, member with the time that is too early. */
    TIME_ORDER("time-order", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.FAIL),
    /** Arguments: id, 0 for a success with an error and 1 for a failure without one. */
    OUTCOME("outcome", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: id, 0 where the last action ends the consent otherwise than its status says, 1 where no action ended it. */
    STATUS("status", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: id of the export, the {@link HandoverCheck.Fault} by its place, id of the consent. */
    CONSENT("consent", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: id, time of the expiry. */
    ACTIVE_EXPIRED("active-expired", Axis.CLAIMS, SubIndication.EXPIRED, Weight.WARN);

    private final Definition definition;

    RecordCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("craton.record-" + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a projection store; ours, beside the catalogue. */
enum ProjectionCode implements FindingCode.Defined {
    /** Arguments: number of the page, 0 for a CRC that does not hold or 1 for a header that is not as it must be. */
    PAGE("page", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: the {@link HeaderFault} by its place, the number it speaks of. */
    HEADER("header", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: how many pages, or bytes of a broken page, stand behind those that page 0 speaks of; 0 for pages or 1 for bytes. */
    SPARE("spare", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    /** More was applied than the logs beside the store can give. Arguments: applied position, records in the logs. */
    AHEAD("ahead", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** An applied hash that is not zero, although no code of the producer sets one. */
    APPLIED_HASH("applied-hash", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN);

    private final Definition definition;

    ProjectionCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("craton.projection-" + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

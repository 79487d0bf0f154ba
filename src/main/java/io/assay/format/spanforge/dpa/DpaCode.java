// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a data processing agreement (catalogue of codes, section spanforge; the last is ours). */
enum DpaCode implements FindingCode.Defined {
    HMAC("hmac", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    /** Arguments: what differs. */
    TEXT("text", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: letter of the item in Article 28(3), its number from 0. */
    ITEM("item", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.WARN);

    private final Definition definition;

    DpaCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("spanforge.dpa." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

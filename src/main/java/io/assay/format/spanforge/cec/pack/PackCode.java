// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an evidence pack beside what can be found in a bundle. */
public enum PackCode implements FindingCode.Defined {
    /** Arguments: the entry, what is wrong with its form. */
    FORM("pack.form", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    ENTRY_DIGEST("pack.entry-digest", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    ENTRY_MISSING("pack.entry-missing", Axis.COMPLETENESS, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.FAIL),
    /** The bytes of the file before the manifest are others than those that were packed. */
    PREFIX("pack.prefix", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** Arguments: the name in the signature. */
    SIGNATURE("pack.signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    UNSIGNED("pack.unsigned", Axis.AUTHENTICITY, SubIndication.SIGNED_DATA_NOT_FOUND, Weight.FAIL),
    /** Arguments: key id. */
    KEY_VALIDITY("pack.key-validity", Axis.AUTHENTICITY, SubIndication.EXPIRED, Weight.INDETERMINATE),
    /** Arguments: what differs. */
    ROOT("pack.root", Axis.COMPLETENESS, SubIndication.HASH_FAILURE, Weight.FAIL),
    PROOF("pack.proof", Axis.COMPLETENESS, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** An artefact that did not pass when it was packed. Arguments: the artefact, its outcome. */
    SOURCE_OUTCOME("pack.source-outcome", Axis.CLAIMS, null, Weight.WARN),
    /** Arguments: the artefact, the member. */
    SOURCE("pack.source", Axis.CLAIMS, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL);

    private final Definition definition;

    PackCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition(code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

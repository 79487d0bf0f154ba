// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.crypto.path.Purpose;
import io.assay.trust.TrustStore;

/** Reads from the auditor's expectations what a certificate is meant to be used for. */
public final class ExpectedPurpose {
    /** Without the expectation no purpose is demanded. */
    public static final Purpose NONE = Purpose.ANY;

    private ExpectedPurpose() {}

    /** The purpose that the expectation {@code purpose} names: {@code documentSigning}, {@code timeStamping}; else the default. */
    public static Purpose of(TrustStore trust, Purpose otherwise) {
        return trust.expecting("purpose").flatMap(object -> object.text("purpose")).map(word -> switch (word) {
            case "documentSigning" -> Purpose.DOCUMENT_SIGNING;
            case "timeStamping" -> Purpose.TIME_STAMPING;
            default -> otherwise;
        }).orElse(otherwise);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.check.Key;

/** What a certificate shows and what it does not. */
enum CertificateText implements Key {
    /** Arguments: key, user, events. */
    CLAIMED_BY("semvec.certificate.shows.claimed-by"), NOT_DELETED("semvec.certificate.shows-not.deleted"), NOT_TIMED("semvec.certificate.shows-not.timed"),
    PROFILE("semvec.certificate.shows-not.profile");

    private final String key;

    CertificateText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

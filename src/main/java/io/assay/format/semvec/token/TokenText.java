// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.check.Key;

/** What a token shows and what it does not. */
enum TokenText implements Key {
    /** Arguments: user, kid. */
    SIGNED_BY("semvec.jwt.shows.signed-by"), NOT_ACCEPTED("semvec.jwt.shows-not.accepted"), NOT_TIMED("semvec.jwt.shows-not.timed");

    private final String key;

    TokenText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

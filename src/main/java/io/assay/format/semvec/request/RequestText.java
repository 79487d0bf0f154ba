// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.check.Key;

/** What a request log shows and what it does not. */
enum RequestText implements Key {
    /** Arguments: requests, MACs that hold. */
    DECIDED("semvec.request.shows.decided"), NOT_COMPLETE("semvec.request.shows-not.complete"), NOT_THE_CLIENT("semvec.request.shows-not.client");

    private final String key;

    RequestText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

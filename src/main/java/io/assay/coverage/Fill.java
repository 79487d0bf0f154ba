// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.Key;

/** What is known of a day of the audit period for one clause: the four fills of a bar of time. */
public enum Fill implements Key {
    /** A verified event speaks for it. */
    VERIFIED,
    /** Only events that did not verify speak for it. */
    UNVERIFIED,
    /** No event speaks for it, and the evidence is complete there. */
    EMPTY,
    /** No event speaks for it, and that proves nothing: the evidence may be incomplete there. */
    UNKNOWN;

    @Override
    public String key() {
        return "fill." + name();
    }
}

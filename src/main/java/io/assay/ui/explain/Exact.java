// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.ui.support.Shorten;

/** Shows a value as recorded, so that people can read it aloud and compare it. */
final class Exact {
    private static final int LONGEST = 4000;

    private Exact() {}

    /** A hash in groups of eight; anything else as it is, cut in the middle where it is very long. */
    static String shown(String value) {
        return Shorten.digitsOf(value) >= 0 ? Shorten.grouped(value) : Shorten.middle(value, LONGEST);
    }
}

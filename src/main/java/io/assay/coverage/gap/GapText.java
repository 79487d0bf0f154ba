// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.Key;

/** The sentences on what would close a gap. */
enum GapText implements Key {
    /** Arguments: how many (to choose by), types, system, first day, last day, how many. */
    MORE,
    /** The same where nothing has a time; the days are empty. */
    MORE_ANY,
    /** Arguments: how many (to choose by), types, system, first day, last day, how many, days that one event speaks for. */
    HOLE,
    /** Arguments: holes beyond those named. */
    REST,
    /** Arguments: what must be seen, system, first day, last day. */
    PROPERTY,
    /** Arguments: what must be seen, system. */
    PROPERTY_ANY,
    /** Arguments: events that do not count, why. */
    MATERIAL,
    /** Arguments: the word that the issuer's own rule gives. */
    CLAIM,
    /** Records can only support the clause. */
    DOCUMENT, NOTHING;

    @Override
    public String key() {
        return "close." + name();
    }
}

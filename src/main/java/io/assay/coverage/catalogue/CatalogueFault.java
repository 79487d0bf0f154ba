// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.check.Key;

/** What can be wrong with a catalogue file; the words stand in this package's bundle. */
public enum CatalogueFault implements Key {
    /** Arguments: file, fault, line. */
    NOT_JSON("coverage.fault.not-json"),
    /** Arguments: file, its bytes, the limit. */
    TOO_LARGE("coverage.fault.too-large"),
    /** Arguments: file, line, name of the member. */
    MEMBER_TWICE("coverage.fault.member-twice"),
    /** Arguments: file, line, name of the member. */
    UNKNOWN("coverage.fault.unknown"),
    /** Arguments: file, line, name of the member, what it must be. */
    FORM("coverage.fault.form"),
    /** Arguments: file. */
    SCHEMA("coverage.fault.schema"),
    /** Arguments: file, line, name of the member. */
    MISSING("coverage.fault.missing"),
    /** Arguments: file, line, id given. */
    TWICE("coverage.fault.twice"),
    /** Arguments: file, line. */
    RULE("coverage.fault.rule");

    private final String key;

    CatalogueFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

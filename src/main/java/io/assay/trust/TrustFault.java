// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.check.Key;

/** What can be wrong with a trust file; the words stand in this package's bundle. */
public enum TrustFault implements Key {
    /** Arguments: file, reason, byte offset. */
    NOT_JSON("trust.fault.not-json"),
    /** Arguments: file. */
    SCHEMA("trust.fault.schema"),
    /** Arguments: file, index of the key. */
    KEY_FORM("trust.fault.key-form"),
    /** Arguments: file, id of the key, kind given. */
    KEY_KIND("trust.fault.key-kind"),
    /** Arguments: file, id of the key. */
    KEY_SOURCE("trust.fault.key-source"),
    /** Arguments: file, id of the key, member that cannot be decoded. */
    KEY_BYTES("trust.fault.key-bytes"),
    /** Arguments: file, id of the key, member, text given. */
    INSTANT("trust.fault.instant"),
    /** Arguments: file, index of the anchor. */
    ANCHOR_FORM("trust.fault.anchor-form"),
    /** Arguments: file, id of the key, name of the file or variable that is not there. */
    KEY_ABSENT("trust.fault.key-absent"),
    /** Arguments: file, name of the expectation that has a value nobody can read. */
    EXPECTATION("trust.fault.expectation");

    private final String key;

    TrustFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

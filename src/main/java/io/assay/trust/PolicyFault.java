// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.check.Key;

/** What can be wrong with a policy file; the words stand in this package's bundle. */
public enum PolicyFault implements Key {
    /** Arguments: file, reason, byte offset. */
    NOT_JSON("policy.fault.not-json"),
    /** Arguments: file. */
    SCHEMA("policy.fault.schema"),
    /** Arguments: file, name of the member. */
    UNKNOWN_MEMBER("policy.fault.unknown-member"),
    /** Arguments: file, name given. */
    UNKNOWN_CHECK("policy.fault.unknown-check"),
    /** Arguments: file, check or code, level given. */
    LEVEL("policy.fault.level"),
    /** Arguments: file, check or code, level given. */
    PROTECTED("policy.fault.protected"),
    /** Arguments: file, limit in bytes. */
    TOO_LARGE("policy.fault.too-large");

    private final String key;

    PolicyFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

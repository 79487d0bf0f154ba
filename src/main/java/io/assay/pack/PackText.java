// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.check.Key;

/** Why a pack cannot be made, and that it was. */
public enum PackText implements Key {
    /** Arguments: path, number of entries, number of events. */
    WRITTEN("pack.written"),
    /** Arguments: SHA-256 over which a token would be asked for, path. */
    STAMP_HINT("pack.stamp-hint"),
    /** Arguments: path. */
    STAMPED("pack.stamped"),
    /** Arguments: name, path. */
    COSIGNED("pack.cosigned"),
    /** Arguments: path. */
    CHANGED("pack.changed"),
    /** Arguments: the limit. */
    TOO_MANY_EVENTS("pack.too-many-events"), TOO_MANY_FILES("pack.too-many-files"),
    /** Arguments: path, the limit in bytes. */
    TOO_LARGE("pack.too-large"),
    NO_EVENTS("pack.no-events"), NOTHING("pack.nothing"), CANCELLED("pack.cancelled"),
    /** Arguments: id given. */
    NO_SUCH_SECRET("pack.no-such-secret"),
    /** Arguments: path. */
    NOT_A_PACK("pack.not-a-pack"), KEY_NOT_ED25519("pack.key-not-ed25519"), TOKEN_UNREADABLE("pack.token-unreadable"),
    TOKEN_OTHER("pack.token-other"), STAMPED_ALREADY("pack.stamped-already");

    private final String key;

    PackText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

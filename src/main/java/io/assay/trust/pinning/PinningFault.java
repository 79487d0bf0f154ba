// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.check.Key;

/** Why a key is not pinned, or not taken out; the words stand in this package's bundle. */
public enum PinningFault implements Key {
    /** Arguments: fingerprint given, fingerprint of the key. */
    OTHER_KEY("pinning.other-key"),
    /** Arguments: text given. */
    NO_FINGERPRINT("pinning.no-fingerprint"),
    /** Arguments: key file. */
    KIND_NEEDED("pinning.kind-needed"),
    /** Arguments: word given, known words. */
    KIND_UNKNOWN("pinning.kind-unknown"),
    /** Arguments: key file, kind. */
    NO_SUCH_KEY_IN_FILE("pinning.no-such-key-in-file"),
    /** Arguments: key file. */
    PRIVATE_KEY("pinning.private-key"),
    /** Arguments: key file. */
    SEVERAL("pinning.several"),
    /** Arguments: key file, bytes there, bytes wanted. */
    LENGTH("pinning.length"),
    /** Arguments: key file. */
    EMPTY("pinning.empty"),
    /** No arguments. */
    NO_STORE("pinning.no-store"),
    /** Arguments: id, trust file. */
    ID_TAKEN("pinning.id-taken"),
    /** Arguments: id, trust file. */
    NO_SUCH_ID("pinning.no-such-id"),
    /** Arguments: member that says nothing. */
    UNSAID("pinning.unsaid"),
    /** Arguments: trust file. */
    NOT_A_LIST("pinning.not-a-list");

    private final String key;

    PinningFault(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}

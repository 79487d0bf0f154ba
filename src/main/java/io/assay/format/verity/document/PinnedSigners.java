// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.PublicKeys;
import io.assay.trust.PinnedKey;

/** Turns a pinned key into one that verifies Ed25519: 32 raw bytes, or a SubjectPublicKeyInfo in PEM or DER. */
public final class PinnedSigners {
    private PinnedSigners() {}

    public static Ed25519 key(PinnedKey pinned) throws UnusableKey {
        byte[] bytes = pinned.bytes().copy();
        if (bytes.length == Ed25519.KEY_LENGTH) {
            return Ed25519.of(bytes);
        }
        if (PublicKeys.parse(bytes) instanceof Ed25519 key) {
            return key;
        }
        throw new UnusableKey(UnusableKey.Reason.UNSUPPORTED_ALGORITHM);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import java.util.OptionalLong;

/**
 * A key that encrypts payloads, wrapped by the key of its tenant.
 *
 * @param from    the first position it serves
 * @param to      the last; empty: it still serves
 * @param wrapped nonce 12 || ciphertext 32 || tag 16
 */
public record DataKey(Locator at, String id, long from, OptionalLong to, byte[] wrapped) {
    boolean serves(long position) {
        return !U64.less(position, from) && (to.isEmpty() || !U64.less(to.getAsLong(), position));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.crypto.AesGcm;
import io.assay.format.verity.VerityEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data keys that could be unwrapped, by id. Safe for several threads.
 *
 * @param lost ids of keys that nobody can have any more, because the key that wraps them was destroyed, or because they do not authenticate
 */
public record KeyRing(Map<String, AesGcm> keys, Set<String> lost) {
    /** No key at all. */
    public static final KeyRing EMPTY = new KeyRing(Map.of(), Set.of());

    private static final byte[] NO_ASSOCIATED_DATA = new byte[0];

    public KeyRing {
        keys = Map.copyOf(keys);
        lost = Set.copyOf(lost);
    }

    boolean has(String keyId) {
        return keys.containsKey(keyId);
    }

    /** Whether the absence of this key is explained by something that another check reports. */
    boolean isLost(String keyId) {
        return lost.contains(keyId);
    }

    /** The payload in clear; empty where the key is not at hand or the tag does not fit. */
    public Optional<byte[]> open(VerityEvent event) {
        AesGcm key = keys.get(event.keyId());
        return key == null ? Optional.empty() : key.open(Nonce.of(event), event.payload(), NO_ASSOCIATED_DATA);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.check.KeyCode;
import io.assay.crypto.AesGcm;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import io.assay.trust.PinnedKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The data keys that could be unwrapped, by id. Safe for several threads.
 *
 * @param lost ids of keys that nobody can have any more, because the key that wraps them was destroyed, or because they do not authenticate
 * @param masters by id of a data key: the pinned key under which it lies
 * @param firstIds by id of a data key: the first id under which the same key stands
 */
public record KeyRing(Map<String, AesGcm> keys, Set<String> lost, Map<String, PinnedKey> masters, Map<String, String> firstIds) {
    /** No key at all. */
    public static final KeyRing EMPTY = new KeyRing(Map.of(), Set.of(), Map.of(), Map.of());

    private static final byte[] NO_ASSOCIATED_DATA = new byte[0];

    public KeyRing {
        keys = Map.copyOf(keys);
        lost = Set.copyOf(lost);
        masters = Map.copyOf(masters);
        firstIds = Map.copyOf(firstIds);
    }

    /** One id for all ids under which the same key stands. */
    String sole(String keyId) {
        return firstIds.getOrDefault(keyId, keyId);
    }

    boolean has(String keyId) {
        return keys.containsKey(keyId);
    }

    /** Whether the absence of this key is explained by something that another check reports. */
    boolean isLost(String keyId) {
        return lost.contains(keyId);
    }

    /** What is wrong with the pinned key above that of the event, at the time of the event. */
    Optional<KeyCode> lapse(VerityEvent event) {
        return Optional.ofNullable(masters.get(event.keyId())).flatMap(master -> master.fault(Optional.of(U64.instant(event.timestamp()))));
    }

    /** The id of that pinned key. */
    String master(VerityEvent event) {
        return masters.get(event.keyId()).id();
    }

    /** The payload in clear; empty where the key is not at hand or the tag does not fit. */
    public Optional<byte[]> open(VerityEvent event) {
        AesGcm key = keys.get(event.keyId());
        return key == null ? Optional.empty() : key.open(Nonce.of(event), event.payload(), NO_ASSOCIATED_DATA);
    }
}

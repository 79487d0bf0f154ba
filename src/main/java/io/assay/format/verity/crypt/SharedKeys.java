// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.util.HashMap;
import java.util.Map;

/**
 * Remembers the unwrapped keys of a key file by their digests. Wrapped twice, one key looks like two: only opened they are seen to be the same.
 * Under one key for two tenants, whoever may open the payloads of the one opens those of the other, and destroying it erases both; under two ids,
 * a rotation changed nothing and a nonce can serve twice unseen.
 */
final class SharedKeys {
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, String> firstIds = new HashMap<>();

    /** Where a key stood first; {@code wrapped}: how, which the reader of the file compares by itself. */
    private record Use(long tenant, String id, String wrapped) {
    }

    /** Whether another key of the file has these bytes and does not already look the same. */
    boolean isTenantKeyOfAnother(byte[] bytes, TenantKeys tenant) {
        Use use = new Use(tenant.tenantId(), "", tenant.wrapped().map(Hex::encode).orElse(""));
        Use first = uses.putIfAbsent(digest(bytes), use);
        return first != null && !first.wrapped.equals(use.wrapped);
    }

    /** Whether another key of the file has these bytes. */
    boolean isDataKeyOfAnother(byte[] bytes, String id, TenantKeys tenant) {
        Use use = new Use(tenant.tenantId(), id, "");
        Use first = uses.putIfAbsent(digest(bytes), use);
        firstIds.put(id, first == null || first.id.isEmpty() ? id : first.id);
        return first != null && !first.equals(use);
    }

    /** By id of a data key: the id under which the same key stood first. */
    Map<String, String> firstIds() {
        return firstIds;
    }

    private static String digest(byte[] bytes) {
        return Hex.encode(Sha256.of(bytes));
    }
}

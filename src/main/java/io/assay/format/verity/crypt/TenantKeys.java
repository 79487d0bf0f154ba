// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.evidence.Locator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The keys of one tenant as the key file shows them.
 *
 * @param destroyed   the file says that the key-encrypting key was destroyed
 * @param destroyedAt when, nanoseconds since 1970
 * @param wrapped     the key-encrypting key, wrapped by the master key
 */
public record TenantKeys(Locator at, long tenantId, String kekId, boolean destroyed, OptionalLong destroyedAt, Optional<byte[]> wrapped,
        List<DataKey> dataKeys) {
    public TenantKeys {
        dataKeys = List.copyOf(dataKeys);
    }
}

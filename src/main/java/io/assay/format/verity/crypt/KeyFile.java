// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import java.util.List;
import java.util.Optional;

/**
 * The key file beside an encrypted export.
 *
 * @param masterKeyId the master key that wraps the tenants' keys
 */
public record KeyFile(String masterKeyId, List<TenantKeys> tenants) {
    public KeyFile {
        tenants = List.copyOf(tenants);
    }

    public Optional<TenantKeys> of(long tenantId) {
        return tenants.stream().filter(tenant -> tenant.tenantId() == tenantId).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.Key;
import java.util.Arrays;
import java.util.List;

/** What records must show for a property of a catalogue's rule, in words. */
enum Asked implements Key {
    TENANT_ISOLATION("TenantIsolation"), ENCRYPTION_AT_REST("EncryptionAtRest"), AUDIT_COMPLETENESS("AuditCompleteness"),
    ACCESS_CONTROL("AccessControlEnforcement"), IMMUTABILITY("AuditLogImmutability"), HASH_CHAIN("HashChainIntegrity"),
    SIGNATURES("ElectronicSignatureBinding"), TIME_STAMPS("QualifiedTimestamping");

    private static final String CORE = "CoreComplianceSafety";

    private final String property;

    Asked(String property) {
        this.property = property;
    }

    /** What these properties ask for, each once; the one that stands for six is taken apart. */
    static List<Asked> of(List<String> properties) {
        return Arrays.stream(values()).filter(one -> properties.contains(one.property)
                || properties.contains(CORE) && one.compareTo(HASH_CHAIN) <= 0).toList();
    }

    @Override
    public String key() {
        return "asked." + name();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import java.util.Set;

/**
 * The policy inputs of path validation (RFC 5280 section 6.1.1 c to g).
 *
 * @param acceptable object identifiers of the policies that the auditor accepts; empty for any
 * @param explicit whether the path must be valid for one of them at least
 * @param inhibitMapping whether policy mapping is forbidden from the start
 * @param inhibitAny whether anyPolicy is to be ignored from the start
 */
public record PolicySettings(Set<String> acceptable, boolean explicit, boolean inhibitMapping, boolean inhibitAny) {
    /** Any policy will do, and none is demanded. */
    public static final PolicySettings DEFAULT = new PolicySettings(Set.of(), false, false, false);

    public PolicySettings {
        acceptable = Set.copyOf(acceptable);
    }
}

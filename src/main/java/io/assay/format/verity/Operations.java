// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import java.util.Set;

/** The words for what an event did (COMPLIANCE.md, What Gets Logged). */
public final class Operations {
    public static final String INSERT = "INSERT";
    public static final String UPDATE = "UPDATE";
    public static final String DELETE = "DELETE";
    public static final String SCHEMA_CHANGE = "SCHEMA_CHANGE";

    /** All words that the format has. */
    public static final Set<String> KNOWN = Set.of(INSERT, UPDATE, DELETE, "QUERY", SCHEMA_CHANGE, "ACCESS");

    private Operations() {}
}

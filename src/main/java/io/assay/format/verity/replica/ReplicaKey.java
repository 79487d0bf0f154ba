// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.check.Key;
import java.util.Locale;

/** What the examination of a replication checkpoint shows and does not show. */
enum ReplicaKey implements Key {
    /** Arguments: replicas, operation, tags. */
    SHOWS_SIGNED,
    /** Arguments: entries. */
    SHOWS_ENTRIES,
    NOT_COMMANDS,
    NOT_ENTRIES,
    NOT_TIME,
    NOT_SIGNED;

    @Override
    public String key() {
        return "checkpoint." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

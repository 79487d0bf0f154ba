// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

import io.assay.check.CheckId;
import java.util.List;

/**
 * A kind of field, member or entry and what binds every one of it, as the verdict lists them.
 *
 * @param bytes how many bytes of the evidence it takes up; -1 where that was not counted
 */
public record Unit(String name, List<CheckId> protectedBy, Forger forger, long bytes) {
    public Unit {
        protectedBy = List.copyOf(protectedBy);
    }

    public boolean isBound() {
        return !protectedBy.isEmpty();
    }
}

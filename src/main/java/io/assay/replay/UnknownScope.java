// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import java.util.List;

/** Says that the evidence cannot be rebuilt in the part asked for, and which parts it has. */
public final class UnknownScope extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Scope> known;

    public UnknownScope(List<Scope> known) {
        super("unknown scope", null, false, false);
        this.known = List.copyOf(known);
    }

    public List<Scope> known() {
        return known;
    }
}

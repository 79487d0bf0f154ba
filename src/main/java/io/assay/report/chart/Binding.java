// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.protection.Forger;

/** What kind of proof binds bytes, strongest last; the fill of each is told from the others without colour. */
public enum Binding {
    NOTHING, BY_ANYONE, BY_SECRET, BY_PRIVATE_KEY;

    static Binding of(boolean bound, Forger forger) {
        if (!bound) {
            return NOTHING;
        }
        return switch (forger) {
            case ANYONE -> BY_ANYONE;
            case SECRET_HOLDER -> BY_SECRET;
            case PRIVATE_KEY_HOLDER, TIMESTAMP_AUTHORITY -> BY_PRIVATE_KEY;
        };
    }

    /** The forger whose name stands in the legend; nobody's for bytes that nothing binds. */
    Forger forger() {
        return switch (this) {
            case NOTHING, BY_ANYONE -> Forger.ANYONE;
            case BY_SECRET -> Forger.SECRET_HOLDER;
            case BY_PRIVATE_KEY -> Forger.PRIVATE_KEY_HOLDER;
        };
    }
}

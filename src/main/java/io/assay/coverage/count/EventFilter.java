// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.evidence.Event;

/**
 * Which events count at all; an empty word lets everything through.
 *
 * @param system whose format the evidence has, such as {@code spanforge}
 * @param tenant the producer's tenant, organisation or project
 * @param model  the model that an event speaks of
 */
public record EventFilter(String system, String tenant, String model) {
    /** Everything counts. */
    public static final EventFilter ALL = new EventFilter("", "", "");

    /** Whether everything counts. */
    public boolean isOpen() {
        return equals(ALL);
    }

    boolean lets(String format, Event event) {
        return (system.isEmpty() || system(format).equals(system)) && (tenant.isEmpty() || event.facet("tenant").equals(tenant))
                && (model.isEmpty() || event.facet("model").equals(model));
    }

    /** The system that a format belongs to: its id up to the first dot. */
    static String system(String format) {
        int dot = format.indexOf('.');
        return dot < 0 ? format : format.substring(0, dot);
    }
}

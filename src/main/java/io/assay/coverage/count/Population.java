// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.evidence.Event;
import java.util.Set;
import java.util.TreeSet;

/** What there is to filter by: the systems, tenants and models that events name, whatever filter is in force. */
public final class Population {
    /** Names remembered of each kind; a list that long is typed into, not chosen from. */
    private static final int NAMES = 1000;

    private final Set<String> systems = new TreeSet<>();
    private final Set<String> tenants = new TreeSet<>();
    private final Set<String> models = new TreeSet<>();
    private String format = "";

    void saw(String ofFormat, Event event) {
        if (!ofFormat.equals(format)) {
            format = ofFormat;
            systems.add(EventFilter.system(ofFormat));
        }
        note(tenants, event.facet("tenant"));
        note(models, event.facet("model"));
    }

    private static void note(Set<String> names, String name) {
        if (!name.isEmpty() && names.size() < NAMES) {
            names.add(name);
        }
    }

    /** The systems, in order. */
    public Set<String> systems() {
        return new TreeSet<>(systems);
    }

    /** The first thousand tenants, in order. */
    public Set<String> tenants() {
        return new TreeSet<>(tenants);
    }

    /** The first thousand models, in order. */
    public Set<String> models() {
        return new TreeSet<>(models);
    }
}

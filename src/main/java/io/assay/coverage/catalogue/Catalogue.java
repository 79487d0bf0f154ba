// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frameworks at hand, by id: the built-in ones, with those that the auditor added or replaced. */
public final class Catalogue {
    private final Map<String, Framework> frameworks = new LinkedHashMap<>();

    public Catalogue(List<Framework> frameworks) {
        frameworks.forEach(framework -> this.frameworks.put(framework.id(), framework));
    }

    /** The same with one framework added, or replaced where the id is there already. */
    public Catalogue with(Framework framework) {
        List<Framework> all = new ArrayList<>(frameworks.values());
        all.removeIf(old -> old.id().equals(framework.id()));
        all.add(framework);
        return new Catalogue(all);
    }

    public List<Framework> frameworks() {
        return List.copyOf(frameworks.values());
    }

    public Optional<Framework> framework(String id) {
        return Optional.ofNullable(frameworks.get(id));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.ui.support.Memory;
import java.util.ArrayList;
import java.util.List;

/** Filters that the auditor keeps between two starts, the latest first. */
public final class SavedFilters {
    private static final String NAME = "chain.filters";
    private static final int MOST = 20;

    private final Memory memory;

    public SavedFilters(Memory memory) {
        this.memory = memory;
    }

    List<String> all() {
        return memory.recall(NAME).stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    void save(String filter) {
        List<String> kept = new ArrayList<>(all());
        String line = filter.replaceAll("\\R", " ").strip();
        kept.remove(line);
        kept.addFirst(line);
        memory.remember(NAME, String.join("\n", kept.subList(0, Math.min(MOST, kept.size()))));
    }

    void forget(String filter) {
        memory.remember(NAME, String.join("\n", all().stream().filter(line -> !line.equals(filter.strip())).toList()));
    }
}

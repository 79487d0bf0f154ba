// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers the auditor's habits (language, theme, split positions, recent cases) between two starts; never evidence, never keys. */
public interface Memory {
    Optional<String> recall(String name);

    void remember(String name, String value);

    void forget(String name);

    /** A memory that lasts as long as the program. */
    static Memory untilClosed() {
        Map<String, String> values = new HashMap<>();
        return new Memory() {
            @Override
            public Optional<String> recall(String name) {
                return Optional.ofNullable(values.get(name));
            }

            @Override
            public void remember(String name, String value) {
                values.put(name, value);
            }

            @Override
            public void forget(String name) {
                values.remove(name);
            }
        };
    }

    /** A remembered number, or the given one where nothing or no number is remembered. */
    default double number(String name, double otherwise) {
        return recall(name).map(text -> {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                return otherwise;
            }
        }).orElse(otherwise);
    }
}

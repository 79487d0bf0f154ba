// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/**
 * Names a text without speaking it. Constants are enums; the words stand in {@code messages.properties} and {@code messages_de.properties}
 * beside the package of the enum and are looked up by {@code io.assay.text.Messages} alone.
 */
public interface Key {
    /** The key in the bundle. */
    String key();

    /** The class whose package holds the bundle. */
    default Class<?> home() {
        return getClass();
    }
}

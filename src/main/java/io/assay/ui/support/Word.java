// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import io.assay.check.Key;
import java.util.Locale;

/** A text of the window. Constants are enums, one for each part of the window; {@code DROP_HERE} stands in the bundle as {@code drop-here}. */
public interface Word extends Key {
    /** The constant's name; every enum has it. */
    String name();

    @Override
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

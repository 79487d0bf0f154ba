// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

/** Puts a text on the clipboard. */
@FunctionalInterface
public interface Clip {
    void copy(String text);
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

/** How deep an explanation goes: words for everyone, the numbers, the bytes. */
public enum Depth {
    PLAIN, FIGURES, BYTES
}

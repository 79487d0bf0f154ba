// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.evidence.Range;

/** A run of bytes in one state. */
record Binding(Range range, Cover cover) {
}

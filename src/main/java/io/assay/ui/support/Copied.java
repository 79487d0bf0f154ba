// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

/** A row that knows what of it belongs on the clipboard: whole values, however short the columns are. */
public interface Copied {
    String copied();
}

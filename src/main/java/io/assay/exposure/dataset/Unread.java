// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure.dataset;

import io.assay.evidence.Locator;

/**
 * A file of a data set that could not be read.
 *
 * @param fault  a stable word for what went wrong
 * @param detail a bare value that names it more closely
 */
public record Unread(Locator at, String fault, String detail) {
}

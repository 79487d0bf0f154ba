// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

/** Days in a row of which the same is known. */
public record Stretch(Fill fill, Period days) {
}

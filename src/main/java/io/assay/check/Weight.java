// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/** Says what a finding does to the outcome of its check, heaviest first. */
public enum Weight {
    FAIL, INDETERMINATE, WARN, INFO
}

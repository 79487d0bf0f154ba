// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/** Names the six independent questions of a verdict; they are never merged into one word on screen. */
public enum Axis {
    INTEGRITY, COMPLETENESS, AUTHENTICITY, TIME, CLAIMS, CUSTODY
}

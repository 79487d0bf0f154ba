// SPDX-License-Identifier: Apache-2.0
/** Two states of one thing held against each other: what was appended, changed, or is gone, and whether history was rewritten. */
package io.assay.compare;

// SPDX-License-Identifier: Apache-2.0
/** The start: what Assay does and never does, a place to drop evidence, recent cases, the sample case. */
package io.assay.ui.open;

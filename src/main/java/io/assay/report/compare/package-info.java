// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a recorded verdict is the one that the same evidence gives now: the verdict is derived again, and every difference is named by
 * its place in the verdict file.
 */
package io.assay.report.compare;

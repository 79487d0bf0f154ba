// SPDX-License-Identifier: Apache-2.0
/** Exact bytes of places, fetched one after another: what filters and comparisons look at. */
package io.assay.source.passage;

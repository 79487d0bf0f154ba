// SPDX-License-Identifier: Apache-2.0
/**
 * Spanforge events as one JSON array, as people save them from an interface (specification of Spanforge, sections 2, 3 and 5): the same events and
 * the same checks as in a log, only wrapped.
 *
 * <p>What a pass proves, and what it does not: see the package {@code log}.
 */
package io.assay.format.spanforge.array;

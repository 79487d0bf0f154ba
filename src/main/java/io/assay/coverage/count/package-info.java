// SPDX-License-Identifier: Apache-2.0
/**
 * Counting coverage while a run reads the evidence, and judging what was counted, by one table.
 *
 * <p>Flat memory: a counter for each rule, however many events; an event is looked up by its type once for every framework together.
 */
package io.assay.coverage.count;

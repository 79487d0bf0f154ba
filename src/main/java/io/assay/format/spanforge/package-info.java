// SPDX-License-Identifier: Apache-2.0
/**
 * What the evidence of Spanforge has in common: the secrets that everybody knows, the envelope of an event, its identifier and
 * times, and the scanner of event lines. Each kind of evidence has a subpackage, which says what a pass of it proves.
 *
 * <p>{@link io.assay.format.spanforge.EventScanner} is fast and refuses whatever is unusual;
 * {@link io.assay.format.spanforge.ExactEvent} reads everything and is the oracle of the tests.
 */
package io.assay.format.spanforge;

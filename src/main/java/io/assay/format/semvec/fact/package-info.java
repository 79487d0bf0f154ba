// SPDX-License-Identifier: Apache-2.0
/**
 * Verbatim facts: numbers with units, dates and identifiers, extracted again from the text so that the stored ones can be held against them.
 *
 * <p>The producer documents the kinds, exact decimals, ISO, German and US dates, UUID, IBAN and German VAT numbers; every finer rule is the
 * profile {@code assay-facts-1}. That a stored fact agrees shows that the text gives it; it does not show that the text is what was said.
 */
package io.assay.format.semvec.fact;

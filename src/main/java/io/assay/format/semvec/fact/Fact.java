// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

/**
 * One verbatim fact of a text.
 *
 * @param raw       the characters of the text, spaces kept
 * @param start     offset of the first character in Unicode code points, which is how Python counts
 * @param end       offset after the last, in code points
 * @param value     a plain decimal with the scale written, a UTC instant as Python prints it, or a compact identifier
 * @param unit      for numbers: {@code EUR}, {@code USD}, {@code %}, {@code kWh}, {@code MWh}, {@code kg}, {@code km}, {@code g}; empty otherwise
 * @param idType    for identifiers: {@code uuid}, {@code iban}, {@code de_vat}; empty otherwise
 * @param ambiguous whether a single separator before three digits could have been a decimal sign as well ({@code 1.250 kg} is read as 1250)
 */
public record Fact(FactKind kind, String raw, int start, int end, String value, String unit, String idType, boolean ambiguous) {
}

// SPDX-License-Identifier: Apache-2.0
/**
 * Type: the embedded fonts, how wide a text is, where its lines break.
 *
 * <p>Words are not parted at a line's end unless they alone are wider than the line; then identifiers and paths part after their
 * separators, digests after whole groups of digits. Characters that no font shows, or that nobody could see, become {@code [U+XXXX]}.
 */
package io.assay.report.type;

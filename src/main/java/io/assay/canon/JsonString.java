// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/**
 * A string with its escapes resolved. It may hold unpaired surrogates, because {@code "\ud800"} is well-formed JSON
 * (RFC 8259 section 8.2); who turns it into bytes must expect that.
 */
public record JsonString(String value, int from, int to) implements JsonValue {}

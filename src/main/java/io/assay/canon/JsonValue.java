// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/**
 * One JSON value together with the place it was read from, so that a finding can point at the very bytes.
 * Values built in code stand at 0 to 0. Offsets count bytes from the start of the array that was parsed, half-open.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** Offset of the first byte of the value. */
    int from();

    /** Offset after the last byte of the value. */
    int to();
}

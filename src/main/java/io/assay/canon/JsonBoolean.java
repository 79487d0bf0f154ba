// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/** The literals {@code true} and {@code false}. */
public record JsonBoolean(boolean value, int from, int to) implements JsonValue {}

// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/** The literal {@code null}. */
public record JsonNull(int from, int to) implements JsonValue {}

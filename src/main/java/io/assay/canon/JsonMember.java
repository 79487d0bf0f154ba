// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/** One member of an object: the resolved name, the span of the name with its quotes, and the value. */
public record JsonMember(String name, int nameFrom, int nameTo, JsonValue value) {}

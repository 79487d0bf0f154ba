// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/**
 * A member name that an object had already used: readers disagree on which of the two counts.
 *
 * @param path where the object stands, as a JSON pointer (RFC 6901); empty for the top
 * @param name the repeated name
 * @param offset byte offset of the later occurrence
 */
public record DuplicateName(String path, String name, int offset) {}

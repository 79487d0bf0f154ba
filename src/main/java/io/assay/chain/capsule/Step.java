// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import java.util.List;

/**
 * One hash.
 *
 * @param keyed  an HMAC-SHA256 with a secret that is not in the capsule; else SHA-256
 * @param parts  what is hashed, in a row and with nothing between
 * @param result 64 lower-case hexadecimal digits, as the evidence records them
 */
public record Step(boolean keyed, List<Part> parts, String result) {
    public Step {
        parts = List.copyOf(parts);
    }

    /** The value of the part of that name; empty text where there is none. */
    public String value(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).map(Part::value).findFirst().orElse("");
    }
}

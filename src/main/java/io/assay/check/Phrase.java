// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import java.util.List;

/**
 * A sentence not yet spoken: a key and its arguments, rendered in a language only at the edge.
 *
 * @param arguments strings, numbers, instants, enums or phrases; never secrets, never prose
 */
public record Phrase(Key key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(Key key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}

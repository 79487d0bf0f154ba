// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.strip;

import io.assay.protection.Span;
import io.assay.ui.place.Cover;

/**
 * A part of the strip: neighbouring bytes of one entry, in one state or, where many spans were joined, in several.
 *
 * @param name    the entry; empty for the file itself
 * @param bytes   how many bytes it stands for
 * @param unbound how many of them nothing binds
 * @param cover   the strongest state among the bound ones; {@link Cover#NONE} where none is bound
 * @param first   the first span in it, to go there
 */
record StripPart(String name, long bytes, long unbound, Cover cover, Span first) {
    static StripPart of(Span span, long bytes, Cover cover) {
        return new StripPart(span.entry(), bytes, cover == Cover.NONE ? bytes : 0, cover, span);
    }

    /** The same under the name of the file, where it stands beside others. */
    StripPart named(String file) {
        return new StripPart(file, bytes, unbound, cover, first);
    }

    /** Both as one. */
    StripPart with(StripPart next) {
        return new StripPart(name, bytes + next.bytes, unbound + next.unbound, cover.with(next.cover), first);
    }
}

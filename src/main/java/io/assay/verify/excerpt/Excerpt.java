// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.excerpt;

import io.assay.evidence.Range;

/**
 * Some bytes of the evidence around a place, for looking at.
 *
 * @param path   the file, as given
 * @param entry  the member of a container whose content the ranges count in; empty for the file itself
 * @param size   bytes of the file or of the entry's content
 * @param window which of them these are
 * @param focus  the place itself, inside the window; cut at its end where it is longer than the window
 * @param line   1-based number of the line that begins the focus; -1 where it is not known
 */
public record Excerpt(String path, String entry, long size, Range window, byte[] bytes, Range focus, long line) {
    public Excerpt {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}

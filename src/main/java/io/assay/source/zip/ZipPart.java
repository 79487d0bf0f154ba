// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;

/**
 * One run of bytes of a container and what it is; the parts of a container cover every byte once, in order.
 *
 * @param entry the name of the entry it belongs to; empty where it belongs to none
 */
public record ZipPart(Range range, Kind kind, String entry) {
    /** What a run of bytes is. {@code UNOWNED} bytes are those that no reader shows. */
    public enum Kind { LOCAL_HEADER, CONTENT, DESCRIPTOR, CENTRAL_RECORD, ZIP64_END, END_RECORD, COMMENT, UNOWNED }
}

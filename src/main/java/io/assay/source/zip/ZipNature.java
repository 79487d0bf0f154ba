// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

/** What an anomaly of a container means for a reader; formats decide from it how much an anomaly weighs. */
public enum ZipNature {
    /** Two careful readers can see two different containers. */
    AMBIGUOUS,
    /** A name that leaves the folder into which the container is unpacked, or that no file system agrees on. */
    UNSAFE_NAME,
    /** Bytes that no entry shows: room for what nobody is meant to see. */
    HIDDEN,
    /** The structure contradicts its own rules. */
    MALFORMED,
    /** More is declared or delivered than the limits allow. */
    LIMIT,
    /** The structure is in order and this reader cannot open it. */
    UNSUPPORTED,
    /** Allowed, and worth knowing. */
    NOTE
}

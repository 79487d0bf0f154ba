// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

/**
 * What of the evidence is rebuilt.
 *
 * @param stream one stream of it; empty: all
 * @param user   one user's part of it; empty: everybody's
 */
public record Scope(String stream, String user) {
    /** All of it. */
    public static final Scope WHOLE = new Scope("", "");
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.check.Finding;
import io.assay.check.Tally;
import java.util.ArrayList;
import java.util.List;

/** What one chunk of records gave. */
final class ErasurePart {
    final Tally form = new Tally();
    final Tally proofs = new Tally();
    final Tally streams = new Tally();
    final Tally deadlines = new Tally();
    /** Signatures that no pinned key verifies although their bundle root recomputes: the wrong key, or a forged time. */
    final List<Finding> strange = new ArrayList<>();
    final List<Repeatable> repeatable = new ArrayList<>();
    long records;
    long verified;
    /** Signed by a pinned key that was not in force. */
    long lapsed;
    /** Signed proofs that no key is there for. */
    long unkeyed;
    boolean spelled;
}

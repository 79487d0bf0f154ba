// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.protection.ProtectionMap;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Set;

/** One artefact under examination, single-use. */
public interface Examination extends AutoCloseable {
    /** The questions that will be put to this artefact; all of them count, reached or not. */
    List<? extends Question> plan();

    /** The reservations that stand until a check settles them, such as {@link Qualifier#UNATTRIBUTED}. */
    Set<Qualifier> reservations();

    /** Whether the artefact is written on at its end, so that what was there once stays its beginning. */
    default boolean grows() {
        return false;
    }

    /** Puts the questions. What it does not reach, by a fault or a cancellation, counts as not checked. */
    void examine(Desk desk) throws UnreadableEvidence;

    /**
     * What binds which bytes; asked for after {@link #examine}, and before {@link #close}, but it answers afterwards too (it may read the
     * evidence again). An unbound unit adds {@link Qualifier#UNCOVERED_FIELDS}.
     */
    ProtectionMap protection() throws UnreadableEvidence;

    /** Releases files and private copies; nothing where the artefact was read into memory at once. */
    @Override
    default void close() {
        // Most artefacts are small documents, and nothing of them is held open.
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.check.Phrase;
import java.util.Optional;

/**
 * What could not be done, about what, and a code to quote.
 *
 * @param kind    what happened; likely causes and what to do follow from it
 * @param subject the file it is about; empty where there is none
 * @param detail  a sentence that tells more
 */
public record Problem(Kind kind, String subject, Optional<Phrase> detail) {
    /** The kinds of problems the window can meet, each with the exit status that the command line gives for the same. */
    public enum Kind {
        /** A path that was named cannot be read. */
        UNREADABLE(66),
        /** A trust file is not what it should be. */
        TRUST(64),
        /** A policy file is not what it should be. */
        POLICY(64),
        /** A catalogue of clauses is not what it should be. */
        CATALOGUE(64),
        /** A file that Assay makes could not be written. */
        UNWRITABLE(73),
        /** The auditor chose the folder of the evidence to write into, and nothing is ever written there. */
        BESIDE(73),
        /** Something cannot be signed or packed. */
        SEAL(64),
        /** There is no printer, or it gave up. */
        PRINTER(69),
        /** Assay itself is at fault. */
        FAULT(70);

        private final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    public static Problem of(Kind kind, String subject) {
        return new Problem(kind, subject, Optional.empty());
    }

    /** A short stable code to quote, such as {@code A-66}. */
    public String code() {
        return "A-" + kind.status;
    }
}

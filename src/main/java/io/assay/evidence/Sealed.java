// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

/**
 * A checkpoint by which somebody says how far a log went and what stood there, as the evidence has it; whether it is worth anything is for the checks
 * to say.
 *
 * @param subject  whose log, such as {@code tenant:7} or {@code stream:3}
 * @param position up to which it reaches, an unsigned number of 64 bits
 * @param hash     of the log at the position, lower-case hex
 * @param state    of what the log adds up to there, lower-case hex; empty where it says nothing of that
 * @param time     that the sealer claims; empty where there is none
 * @param signer   the key or the replica; empty where nobody signed
 * @param signed   whether the signature is one of that signer
 * @param passing  whether a later copy need not hold it, because it is about this copy, as the signature over an export is
 */
public record Sealed(Locator at, String subject, long position, String hash, String state, String time, String signer, boolean signed, boolean passing) {
    /** One that stays with the log. */
    public Sealed(Locator at, String subject, long position, String hash, String state, String time, String signer, boolean signed) {
        this(at, subject, position, hash, state, time, signer, signed, false);
    }

    /** Whether both say the same of the same place, whenever it was said. */
    public boolean agrees(Sealed other) {
        return hash.equals(other.hash) && state.equals(other.state);
    }
}

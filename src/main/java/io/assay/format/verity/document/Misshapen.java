// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

/** Says that a value is not of the shape its document has; an observation, answered by a finding. */
public final class Misshapen extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong; the ordinal is the first argument of the finding. */
    public enum Fault {
        /** A member that the document must have is not there. */
        MISSING,
        /** A member that the document does not have: nothing binds it, and nobody knows what it means. */
        UNKNOWN,
        /** A member of another type, range or length. */
        TYPE,
        /** A name twice in one object: readers disagree on which counts. */
        DUPLICATE,
        /** The same values, in another spelling than a producer's. */
        SPELLING
    }

    private final Fault fault;
    private final String member;
    private final int from;
    private final int to;

    public Misshapen(Fault fault, String member, int from, int to) {
        super(fault + " " + member, null, false, false);
        this.fault = fault;
        this.member = member;
        this.from = from;
        this.to = to;
    }

    public Fault fault() {
        return fault;
    }

    /** The name of the member. */
    public String member() {
        return member;
    }

    /** First byte of the place. */
    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}

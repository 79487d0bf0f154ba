// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

/**
 * What the engines say of one signature. Two independent implementations are asked wherever both know the algorithm; only
 * agreement counts, and what no engine can judge is neither good nor bad.
 */
public enum SignatureAnswer {
    /** Every engine that knows the algorithm accepts the signature. */
    HOLDS,
    /** Every engine that knows the algorithm refuses it, or its form is not the one canonical form. */
    REFUSED,
    /** One engine accepts what the other refuses: an edge of the standard, never a pass, worth a finding of its own. */
    ENGINES_DISAGREE,
    /** No engine knows the algorithm, the parameters or the kind of key: neither passed nor failed. */
    UNSUPPORTED;

    /** True for {@link #HOLDS} alone. */
    public boolean holds() {
        return this == HOLDS;
    }
}

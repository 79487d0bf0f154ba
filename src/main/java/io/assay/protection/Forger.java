// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

/** Says who could have produced the proof that binds a span (contract, "assay.protection/1"). */
public enum Forger {
    ANYONE("anyone"), SECRET_HOLDER("holder of the secret"), PRIVATE_KEY_HOLDER("holder of the private key"),
    TIMESTAMP_AUTHORITY("time-stamp authority");

    private final String words;

    Forger(String words) {
        this.words = words;
    }

    /** The contract's words, the same in every language. */
    public String words() {
        return words;
    }
}

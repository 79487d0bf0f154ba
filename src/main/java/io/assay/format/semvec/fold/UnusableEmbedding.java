// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

/** Says that an embedding cannot be folded, and why: an observation about the evidence, for the one event that carries it. */
public final class UnusableEmbedding extends Exception {
    private static final long serialVersionUID = 1L;

    private final EmbeddingFault fault;

    public UnusableEmbedding(EmbeddingFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public EmbeddingFault fault() {
        return fault;
    }
}

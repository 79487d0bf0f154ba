// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads the bytes of an embedding: IEEE 754 components, little-endian, of 4 or 8 bytes; the shorter ones widen without loss. */
public enum Embedding {
    F32LE("f32le", Float.BYTES), F64LE("f64le", Double.BYTES);

    private final String word;
    private final int width;

    Embedding(String word, int width) {
        this.word = word;
        this.width = width;
    }

    /** The word as a store writes it. */
    public String word() {
        return word;
    }

    /** Bytes of one component. */
    public int width() {
        return width;
    }

    public static Optional<Embedding> of(String word) {
        for (Embedding type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The type that gives so many bytes for so many components; empty where neither does. */
    public static Optional<Embedding> guess(int bytes, int dimension) {
        for (Embedding type : values()) {
            if (dimension > 0 && bytes == (long) type.width * dimension) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * The components.
     *
     * @param dimension how many there have to be
     */
    public double[] components(byte[] bytes, int dimension) throws UnusableEmbedding {
        if (bytes.length % width != 0) {
            throw new UnusableEmbedding(EmbeddingFault.LENGTH);
        }
        if (bytes.length / width != dimension) {
            throw new UnusableEmbedding(EmbeddingFault.DIMENSION);
        }
        double[] components = new double[dimension];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < dimension; i++) {
            double component = this == F32LE ? buffer.getFloat() : buffer.getDouble();
            if (!Double.isFinite(component)) {
                throw new UnusableEmbedding(EmbeddingFault.NOT_FINITE);
            }
            components[i] = component;
        }
        return components;
    }
}

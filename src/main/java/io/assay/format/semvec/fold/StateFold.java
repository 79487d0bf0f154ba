// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.crypto.Sha256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Folds one user's embeddings into a state: the profile {@code assay-ema-1}, an exponential moving average of unit vectors. The producer's own
 * update is not public and not this one: the fold is evidence about the events, never about the producer's vector.
 *
 * <p>The first event gives its unit vector; every later one {@code 0.9 * state + 0.1 * unit}, made a unit vector again.
 */
public final class StateFold {
    /** The name of the fold. */
    public static final String PROFILE = "assay-ema-1";
    /** The weight of the event, as the profile spells it. */
    public static final String ALPHA_TEXT = "0.1";
    /** The weight of the state, as the profile spells it. */
    public static final String BETA_TEXT = "0.9";
    /** The name of the norm that the profile uses on both sides. */
    public static final String NORM = "l2";

    private static final double ALPHA = 0.1;
    private static final double BETA = 0.9;
    private static final byte[] LABEL = "assay-semvec-state/1\n".getBytes(StandardCharsets.US_ASCII);

    private double[] state;
    private long count;

    /** No event yet. */
    public StateFold(int dimension) {
        this(new double[dimension], 0);
    }

    /** Goes on where a snapshot stopped. */
    public StateFold(double[] state, long count) {
        this.state = state.clone();
        this.count = count;
    }

    /** Folds one event in; {@code unit} comes from {@link Vectors#normalised}. */
    public void add(double[] unit) throws UnusableEmbedding {
        double[] next = unit;
        if (count > 0) {
            next = new double[state.length];
            for (int i = 0; i < state.length; i++) {
                next[i] = BETA * state[i] + ALPHA * unit[i];
            }
        }
        state = Vectors.normalised(next);
        count++;
    }

    public long count() {
        return count;
    }

    public double[] state() {
        return state.clone();
    }

    /** The state as a checkpoint writes it. */
    public byte[] bytes() {
        return Vectors.bytes(state);
    }

    public byte[] fingerprint() {
        return fingerprint(state, count);
    }

    /** SHA-256 of label, dimension (4 bytes), count (8 bytes) and components (8 bytes each), little-endian; a negative zero counts as zero. */
    public static byte[] fingerprint(double[] state, long count) {
        ByteBuffer numbers = ByteBuffer.allocate(Integer.BYTES + Long.BYTES + state.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        numbers.putInt(state.length).putLong(count);
        for (double component : state) {
            numbers.putDouble(component == 0.0 ? 0.0 : component);
        }
        return Sha256.of(LABEL, numbers.array());
    }
}

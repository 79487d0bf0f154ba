// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The arithmetic of the fold, bit for bit the same on every machine: binary64, round half to even, plain loops in the order of the
 * components, each product and each sum rounded for itself. No fused multiply-add, no compensated or vectorised sum: each of them was
 * measured to change the fingerprint within a few events.
 */
public final class Vectors {
    private Vectors() {}

    /** The vector over its length; as it is where the sum of squares is zero, by value or by underflow. */
    public static double[] normalised(double[] vector) throws UnusableEmbedding {
        double sum = squares(vector);
        if (!Double.isFinite(sum)) {
            throw new UnusableEmbedding(EmbeddingFault.OVERFLOW);
        }
        if (sum == 0.0) {
            return vector.clone();
        }
        double length = Math.sqrt(sum);
        double[] unit = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    /** The length, for showing. */
    public static double length(double[] vector) {
        return Math.sqrt(squares(vector));
    }

    private static double squares(double[] vector) {
        double sum = 0.0;
        for (double component : vector) {
            sum = sum + component * component;
        }
        return sum;
    }

    /** The cosine of the angle between two vectors, for showing; 0 where one of them is zero. */
    public static double cosine(double[] one, double[] other) {
        double dot = 0.0;
        for (int i = 0; i < one.length; i++) {
            dot = dot + one[i] * other[i];
        }
        double lengths = length(one) * length(other);
        return lengths == 0.0 ? 0.0 : dot / lengths;
    }

    /** The components as little-endian binary64. */
    public static byte[] bytes(double[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double component : vector) {
            buffer.putLong(Double.doubleToRawLongBits(component));
        }
        return buffer.array();
    }
}

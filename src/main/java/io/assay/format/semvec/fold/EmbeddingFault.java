// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

/** Why an embedding cannot be folded. */
public enum EmbeddingFault {
    /** The recorded type of the components is not {@code f32le} or {@code f64le}. */
    TYPE,
    /** The bytes are no whole number of components. */
    LENGTH,
    /** Another number of components than the store says. */
    DIMENSION,
    /** A component is NaN or infinite. */
    NOT_FINITE,
    /** The sum of squares overflows. */
    OVERFLOW
}

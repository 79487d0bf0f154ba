// SPDX-License-Identifier: Apache-2.0
/**
 * The tables of an event store, read strictly: the reference schema {@code assay-semvec-store/1} (a profile, the producer's own is not public) or
 * a foreign one through a mapping. Values of another storage class than their column's are no values.
 */
package io.assay.format.semvec.store.rows;

// SPDX-License-Identifier: Apache-2.0
/**
 * An evidence bundle of Spanforge as its reader finds it: which entries it is made of, its documents, its record lines as they stream by, and
 * the producer's rules for clauses. Judges nothing.
 */
package io.assay.format.spanforge.cec.bundle;

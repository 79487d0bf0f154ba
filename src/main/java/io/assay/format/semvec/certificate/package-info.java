// SPDX-License-Identifier: Apache-2.0
/**
 * Deletion certificates. The producer documents that they are signed with an RSA-3072 key and verifiable offline; fields, payload, padding and
 * encodings are not public. Fields follow the profile {@code assay-delcert/1}; the signed form is searched for and the one found is reported.
 *
 * <p>A pass shows that the holder of the pinned key claimed this deletion. It does not show that anything was deleted, nor when it was claimed;
 * the store that the certificate speaks of can contradict it.
 */
package io.assay.format.semvec.certificate;

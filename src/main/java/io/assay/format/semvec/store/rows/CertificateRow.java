// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

/**
 * One stored deletion certificate.
 *
 * @param json UTF-8
 */
public record CertificateRow(String id, String user, byte[] json) {
}

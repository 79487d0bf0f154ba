// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.evidence.Locator;
import io.assay.format.semvec.certificate.DeletionCertificate;

/**
 * A certificate to be held against the store.
 *
 * @param verified whether its signature holds under a pinned key
 * @param ofStore  whether the store holds it or it names the store; else it may be about another
 * @param at       the row, or the file beside the store
 */
public record HeldCertificate(DeletionCertificate certificate, boolean verified, boolean ofStore, Locator at) {
}

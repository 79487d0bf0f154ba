// SPDX-License-Identifier: Apache-2.0
/**
 * Certificates, revocation lists and paths (RFC 5280), judged offline at a given instant with what the auditor and the evidence supply.
 *
 * <p>Nothing here throws for what a certificate says: every judgement is a list of typed observations, each with the certificate that
 * it concerns and the sub-indication of ETSI EN 319 102-1 that it stands for. Nothing is fetched.
 */
package io.assay.crypto.pki;

// SPDX-License-Identifier: Apache-2.0
/**
 * Certificates and revocation lists as files: PEM or DER, alone or as a chain (RFC 5280).
 *
 * <p>What a pass proves: at the validation time the certificate led to an anchor the auditor pinned, by signatures and under constraints
 * that hold, and no list at hand revokes it. What it does not prove: that it was not revoked by a list which is not at hand (a finding
 * says so), or that its holder signed anything. Not checked: online status protocols, attribute certificates, extended key usages of
 * issuers.
 */
package io.assay.format.envelope.x509;

// SPDX-License-Identifier: Apache-2.0
/**
 * Certificates and revocation lists of X.509 (RFC 5280 sections 4 and 5) as they are, and the algorithms that they name. Whether any of
 * it may be believed is decided by the package of paths.
 */
package io.assay.crypto.pki;

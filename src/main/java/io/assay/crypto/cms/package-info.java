// SPDX-License-Identifier: Apache-2.0
/**
 * Signed messages of CMS (RFC 5652) and CAdES (ETSI EN 319 122): what was signed, by which key, and everything that speaks against it,
 * as typed observations for each signer. Bytes that no signature covers are told apart from those that one does.
 */
package io.assay.crypto.cms;

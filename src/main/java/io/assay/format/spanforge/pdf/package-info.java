// SPDX-License-Identifier: Apache-2.0
/**
 * PDF reports of Spanforge with their sidecar {@code <name>.sig} (specification of Spanforge, section 7):
 * {@code {"SpanForgeHMAC": hex HMAC-SHA256(key, ascii(hex SHA-256(pdf))), "pdf_sha256": hex}}.
 *
 * <p>What a pass proves: a holder of the key made the sidecar for exactly these bytes.
 *
 * <p>What it does not prove: that anything the report says is true; the attestation and the events beside it answer that.
 */
package io.assay.format.spanforge.pdf;

// SPDX-License-Identifier: Apache-2.0
/**
 * CMS and CAdES signatures as files (RFC 5652, ETSI EN 319 122): detached with the data beside them, or with the content inside; DER, BER
 * or PEM.
 *
 * <p>What a pass proves: every signer's key, whose certificate leads to an anchor the auditor pinned, signed exactly these bytes; with a
 * time-stamp from a pinned authority also that the signature existed at that time. What it does not prove: when else it was signed (the
 * signer's own time is only his word), or that he agreed with what he signed. Not checked: signature policies, archive time-stamps,
 * countersignatures, which are listed.
 */
package io.assay.format.envelope.cms;

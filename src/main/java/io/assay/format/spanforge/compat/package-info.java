// SPDX-License-Identifier: Apache-2.0
/**
 * What an auditor can expect of events beyond their proofs (specification of Spanforge, section 5), each asked only where the trust file says so:
 * {@code compatibility} (CHK-1, 2, 3 and 5), {@code scope} (organisation and team of every event), {@code isolation} (tenants whose events share no
 * organisation).
 *
 * <p>What a pass proves: every event has the form that the published rules demand, or belongs where the auditor expects it.
 *
 * <p>What it does not prove: that the organisation and the team are true. Nothing signs these fields: whoever carries the file can rewrite them.
 */
package io.assay.format.spanforge.compat;

// SPDX-License-Identifier: Apache-2.0
/**
 * Data processing agreements of Spanforge (specification of Spanforge, section 9): a text from a fixed template, as text or inside its JSON form,
 * with an HMAC over document id, time and project.
 *
 * <p>What a pass proves: a holder of the key made an agreement with this id for this project at this time, and the text has the wording of the
 * template.
 *
 * <p>What it does not prove: who the parties are and what they agreed: names, purposes, measures and every other filled-in value can be changed with
 * the HMAC intact. Nor that anybody signed the agreement.
 */
package io.assay.format.spanforge.dpa;

// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence packages of Spanforge's mapping engine (specification of Spanforge, section 7): an attestation of one framework for one model and
 * period, and the reports and exports beside it.
 *
 * <p>What a pass proves: a number of events exists with which the HMAC verifies under the auditor's key, so framework, model, period, time and
 * the status of every clause are the issuer's; and counts, summaries, reports and exports agree with each other and with the events where they
 * lie beside.
 *
 * <p>What it does not prove: that the events are genuine (their own log says that), that a clause is fulfilled because enough events of a type
 * exist, and anything about owner, risk tier, status and warnings, which nothing signs. The number of events itself is signed, but not written
 * down: it is searched.
 */
package io.assay.format.spanforge.attestation;

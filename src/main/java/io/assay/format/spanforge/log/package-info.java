// SPDX-License-Identifier: Apache-2.0
/**
 * Signed event chains of Spanforge as JSON lines (one event a line, also cut into rotated files) and single events as JSON
 * (specification of Spanforge, sections 1 to 4, 13 and 14).
 *
 * <p><b>What a pass proves:</b> every event's payload, id, checksum and predecessor are those that a holder of the secret signed; no
 * event between the first and the last was removed, inserted, exchanged or moved; where a head is pinned and fits, none is missing
 * at the end.
 *
 * <p><b>What it does not prove:</b> who among the holders of the secret signed, the auditor included; that nothing is missing at the
 * end where no head is pinned; any other field of an event (time, type, source, organisation, actor, tags): nothing binds them,
 * save that the time inside the signed id contradicts a time moved by more than a second; that the events tell the truth.
 */
package io.assay.format.spanforge.log;

// SPDX-License-Identifier: Apache-2.0
/**
 * The sections of a report that answer what was asked of the evidence beside its verdict: which clauses it speaks for, and what its state was at
 * the points named. They show what was counted and rebuilt elsewhere; a clause shown as evidenced says that verified events of the kinds asked
 * for are there, never that anybody complies.
 */
package io.assay.report.annex;

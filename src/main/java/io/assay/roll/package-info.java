// SPDX-License-Identifier: Apache-2.0
/**
 * The roll of a run: every event that was told, in the order of the evidence, kept in a private file and read back a page at a time. Memory holds
 * offsets and two bits of standing for each event, never the events, so that a table over millions of rows opens at once and any row is one read
 * away.
 */
package io.assay.roll;

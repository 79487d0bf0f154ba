// SPDX-License-Identifier: Apache-2.0
/**
 * The compliance audit log of Kimberlite as {@code export_json} gives it (specification "verity", section 3.3): an array of events, each with
 * the SHA-256 of the event before and its own.
 *
 * <p>What a pass proves: every event is, member by member, the one that was hashed, none is missing between the first and the last, and the
 * last is the one whose hash was pinned outside the log.
 *
 * <p>What it does not prove: that the events are true, that the product recorded everything (its log lives in memory), or who wrote them: the
 * chain has no key, so that without a pinned head it only agrees with itself. The view that the SDK hands out holds no hashes: there is nothing
 * to verify in it.
 */
package io.assay.format.verity.kimberlite.audit;

// SPDX-License-Identifier: Apache-2.0
/**
 * The states that Spanforge's events add up to: sessions, consents, reviews by people, registered models, erasures (specification of Spanforge,
 * sections 2 and 3: envelope, event types, tombstones).
 *
 * <p>A state whose events are verified shows what the signer wrote into payloads. It does not show that an event is of the type it names, nor when it
 * happened, nor in which session: the signature does not cover these members.
 */
package io.assay.format.spanforge.state;

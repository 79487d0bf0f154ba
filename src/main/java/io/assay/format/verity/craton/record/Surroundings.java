// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import java.time.Instant;
import java.util.Optional;

/**
 * What the records are checked against.
 *
 * @param now    the validation time
 * @param ledger the ledger of consents beside a ledger of exports
 */
record Surroundings(Instant now, Optional<ConsentLedger> ledger) {}

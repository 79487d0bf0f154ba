// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.evidence.Locator;
import io.assay.format.verity.pass.EventSource;
import java.util.Optional;

/**
 * A copy of the log that the auditor kept.
 *
 * @param name   as the trust file has it
 * @param events empty where it cannot be opened as a log
 */
public record EarlierCopy(String name, Locator at, Optional<EventSource> events) {
}

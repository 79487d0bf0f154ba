// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Tally;
import java.util.List;

/**
 * What one run of events gave.
 *
 * @param storedFacts facts that belong to these events
 */
public record EventPart(List<EventNote> notes, Tally events, Tally embeddings, Tally facts, Tally coverage, long storedFacts) {
}

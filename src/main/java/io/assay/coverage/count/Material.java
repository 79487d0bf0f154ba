// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.check.Assurance;
import io.assay.check.ClauseClaim;
import io.assay.check.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a judgement rests on beside the counted events.
 *
 * @param claims     what issuers say
 * @param whole      whether every event counts: an issuer's claim is never measured by a part of its events
 * @param checks     the worst outcome of each check
 * @param assurances what the passing parts of each artefact rest on
 * @param producers  whose evidence took part
 */
record Material(List<ClauseClaim> claims, boolean whole, Map<String, Outcome> checks, Map<String, Assurance> assurances, Set<String> producers) {
}

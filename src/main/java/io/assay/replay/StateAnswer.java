// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import java.util.Optional;

/**
 * What could be said of the state of one artefact at the point asked for.
 *
 * @param path       of the artefact
 * @param request    what was asked
 * @param projection the state; empty where the artefact has no such part or could not be read for it
 */
public record StateAnswer(String path, StateRequest request, Optional<Projection> projection) {
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.source.UnreadableEvidence;

/** The states of one scope, as somebody looks at them: whole, or the same part of each. */
@FunctionalInterface
public interface States {
    Projection at(Cutoff cutoff) throws UnreadableEvidence, UnknownScope;
}

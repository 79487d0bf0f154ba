// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.check.Axis;
import io.assay.check.CheckResult;
import io.assay.evidence.Event;
import io.assay.protection.Span;
import io.assay.trust.PinnedKey;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;

/** What the auditor has selected, and what the explanation therefore speaks of. */
public sealed interface Topic {
    /** Nothing is selected. */
    record Nothing() implements Topic {}

    /** An artefact as a whole. */
    record Artefact(ObjectResult object) implements Topic {}

    /** One of the six independent questions of a verdict. */
    record OfAxis(ObjectResult object, Axis axis) implements Topic {}

    /** One planned check and its answer. */
    record Check(ObjectResult object, CheckResult result) implements Topic {}

    /** One observation of a check. */
    record Observed(ObjectResult object, Observation observation) implements Topic {}

    /** A run of bytes and what binds it. */
    record Bytes(ObjectResult object, Span span) implements Topic {}

    /** One recorded event. */
    record Occurred(ObjectResult object, Event event) implements Topic {}

    /** A key that the auditor brought. */
    record Key(PinnedKey key) implements Topic {}
}

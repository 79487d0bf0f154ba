// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Finding;
import io.assay.check.Question;

/** A finding and the check that made it. */
public record Observation(Question question, Finding finding) {
}

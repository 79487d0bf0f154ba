// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.trust.TrustStore;
import java.time.Instant;

/**
 * What the auditor brings to an examination.
 *
 * @param at the validation time
 */
public record Circumstances(TrustStore trust, Instant at) {
}

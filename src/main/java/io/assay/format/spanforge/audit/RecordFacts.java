// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.evidence.Locator;
import io.assay.evidence.Standing;

/**
 * What the checks between records need of one.
 *
 * @param position -1 where it has none
 */
record RecordFacts(Locator at, String id, String schema, String project, String timestamp, String model, long position, Standing standing) {}

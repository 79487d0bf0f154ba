// SPDX-License-Identifier: Apache-2.0
/**
 * The one pass over the events of a log: a source hands them out in parts, on any lane; witnesses look at each event and are joined in the
 * order of the evidence. Memory is bounded by a few parts, whatever the size of the log.
 */
package io.assay.format.verity.pass;

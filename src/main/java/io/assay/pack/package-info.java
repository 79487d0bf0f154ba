// SPDX-License-Identifier: Apache-2.0
/**
 * Makes evidence packs: a case, or a selection of its events, as a bundle in the layout of Spanforge's CEC with a digest for every entry, a
 * signed manifest and a proof for each event. {@code io.assay.format.spanforge.cec.pack} verifies them.
 */
package io.assay.pack;

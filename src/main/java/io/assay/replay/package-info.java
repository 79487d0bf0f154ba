// SPDX-License-Identifier: Apache-2.0
/**
 * Rebuilding a state at a chosen point: the contract between formats, which know how their events add up, and whoever asks.
 *
 * <p>A replay shows what the events at hand give. It does not show that they are all the events there were, unless they are anchored.
 */
package io.assay.replay;

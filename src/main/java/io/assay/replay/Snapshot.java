// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

/**
 * A state kept on the way.
 *
 * @param position the last position it holds
 * @param state    never changed afterwards
 */
public record Snapshot<S>(long position, S state) {
}

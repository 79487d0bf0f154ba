// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

/**
 * What is known of the events that rows rest on.
 *
 * @param applied  how many they are
 * @param last     the position of the last of them; -1 for none
 * @param lastTime its time, nanoseconds since 1970
 * @param opaque   whether one of them had no payload, or an encrypted one
 * @param holes    whether positions are missing
 * @param broken   whether a hash is not that of its event, or not that of the event before
 */
record Footing(long applied, long last, long lastTime, boolean opaque, boolean holes, boolean broken) {
}

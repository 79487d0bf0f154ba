// SPDX-License-Identifier: Apache-2.0
/**
 * States made of things that events speak of by name, such as consents, reviews and sessions: what each event says of them is told by a format, the
 * adding up, the states kept on the way and the figures of what is verified are the same for all.
 */
package io.assay.replay.entity;

// SPDX-License-Identifier: Apache-2.0
/**
 * The state that the events of a log give, and its root (COMPLIANCE.md, Point-in-Time Reconstruction; profile assay-vdb/1, sections 1.1, 1.5 and
 * 1.16). The producer's document says only that the root covers all projection state: the form of the tree is the profile's choice.
 */
package io.assay.format.verity.state;

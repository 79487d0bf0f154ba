// SPDX-License-Identifier: Apache-2.0
/** The verdict in one glance: word and headline, what it rests on, its reservations, and the six axes, in sight on every screen. */
package io.assay.ui.verdict;

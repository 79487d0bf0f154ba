// SPDX-License-Identifier: Apache-2.0
/** The state as it was at a chosen point, what it rests on, and what changed against another point. */
package io.assay.ui.time;

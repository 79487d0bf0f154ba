// SPDX-License-Identifier: Apache-2.0
/**
 * The explanation beside every screen: what the selected thing means, at three depths, with the command that says the same without a window.
 */
package io.assay.ui.explain;

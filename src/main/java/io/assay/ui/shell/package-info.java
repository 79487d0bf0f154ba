// SPDX-License-Identifier: Apache-2.0
/** The frame of the window: rail, breadcrumb, verdict bar, screen, explanation, status; keys, themes and sizes. */
package io.assay.ui.shell;

// SPDX-License-Identifier: Apache-2.0
/** Stands behind the window: the engine on its threads, the dialogs and the clipboard of the system, the file that remembers habits. */
package io.assay.app.desktop;

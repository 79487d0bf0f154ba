// SPDX-License-Identifier: Apache-2.0
/** What the auditor has set about the window: language, theme, size of the words. Nothing here changes a verdict. */
package io.assay.ui.settings;

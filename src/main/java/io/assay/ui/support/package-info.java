// SPDX-License-Identifier: Apache-2.0
/** What every part of the window leans on: words, numbers, the newest value, and the doors to the machine behind interfaces. No node in here. */
package io.assay.ui.support;

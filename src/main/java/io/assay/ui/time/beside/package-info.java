// SPDX-License-Identifier: Apache-2.0
/** Questions that need the whole artefact: what an older copy of it says, and how often it has an id. */
package io.assay.ui.time.beside;

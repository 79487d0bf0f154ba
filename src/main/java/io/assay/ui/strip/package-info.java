// SPDX-License-Identifier: Apache-2.0
/** The whole artefact as one strip of its bytes, by what binds them. */
package io.assay.ui.strip;

// SPDX-License-Identifier: Apache-2.0
/** The case: one table of its artefacts, worst first, and the run over them. */
package io.assay.ui.run;

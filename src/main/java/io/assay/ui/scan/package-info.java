// SPDX-License-Identifier: Apache-2.0
/** Two scans beside the clauses: personal data in the evidence, before it is shared, and the Article 10 figures of a data set. */
package io.assay.ui.scan;

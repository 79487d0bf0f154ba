// SPDX-License-Identifier: Apache-2.0
/** The run: finds the artefacts, puts every planned question, folds the verdict, compares the files before and after. Knows no format. */
package io.assay.verify;

// SPDX-License-Identifier: Apache-2.0
/** The verdict screen: the checks as questions, the findings as a table, and below them the bytes they speak of. */
package io.assay.ui.findings;

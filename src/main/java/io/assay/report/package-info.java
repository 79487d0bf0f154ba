// SPDX-License-Identifier: Apache-2.0
/** Everything one run says, as a file for machines, a page for the terminal and a report for the record. Words come from {@code text}. */
package io.assay.report;

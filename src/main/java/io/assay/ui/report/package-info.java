// SPDX-License-Identifier: Apache-2.0
/** What the auditor takes along: the verdict file and the report. */
package io.assay.ui.report;

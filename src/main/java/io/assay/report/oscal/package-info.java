// SPDX-License-Identifier: Apache-2.0
/** Coverage as NIST OSCAL assessment results, for tools that read those. */
package io.assay.report.oscal;

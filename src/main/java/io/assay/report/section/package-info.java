// SPDX-License-Identifier: Apache-2.0
/**
 * The sections of a report, one class each, and the cover: they turn the result of a run into a
 * {@link io.assay.report.dossier.Dossier}. ISA 230 asks that an experienced auditor with no connection to the case understands what was
 * done, what was found and on what it rests; the sections follow that order.
 */
package io.assay.report.section;

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.report.dossier.Section;

/** Writes one section of a report. */
interface SectionWriter {
    Section write(Material material);
}

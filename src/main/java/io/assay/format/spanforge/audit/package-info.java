// SPDX-License-Identifier: Apache-2.0
/**
 * What sf-audit of Spanforge leaves on disk (specification of Spanforge, section 6): records as exported, records and packages as signed, and the
 * fallback log that it writes when its service does not answer.
 *
 * <p><b>What a pass proves:</b> each record stands as a holder of the secret made it. Of an export it shows further that no record is there
 * twice, that the positions agree with what the export claims to be, and that the index beside it lists the same records.
 *
 * <p><b>What it does not prove:</b> that no record is missing: records are not linked, and who removes one can number the others again; which
 * order fallback entries had, and whether some were removed or repeated; the time of a signed record, which nothing covers; who among the holders of the
 * secret made a record.
 */
package io.assay.format.spanforge.audit;

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.check.Tally;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.RecordFact;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipReading;
import java.util.List;

/**
 * What one entry of records gave.
 *
 * @param lines   lines with anything in them, readable or not
 * @param facts   one for each line that is a record
 * @param form    what is wrong with lines as such
 * @param reading how reading the entry from the container ended
 */
public record EntryScan(EntryKind kind, ZipItem item, long lines, List<RecordFact> facts, Tally form, MacTally macs, ZipReading reading) {}

// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.canon.PythonJson.Unencodable;
import io.assay.evidence.Locator;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.csv.CsvCursor;
import io.assay.source.csv.CsvSyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows of events in a CSV file, each as a JSON object of its columns, all of them text. */
record CsvEvents(String path, List<String> columns) {
    /** Whether the event stands in a file that is named as CSV files are. */
    static boolean isNamed(Locator at) {
        return at.entry().isEmpty() && at.path().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The columns are named by the first record; without one no row is turned. */
    static CsvEvents of(String path) {
        List<String> columns = new ArrayList<>();
        try {
            byte[] head = EvidenceFile.named(Path.of(path), new Custody()).head();
            CsvCursor cursor = new CsvCursor(head, 0, head.length);
            for (int field = 0; field < (columns.isEmpty() && !cursor.next() ? 0 : cursor.size()); field++) {
                columns.add(cursor.text(field));
            }
        } catch (IOException | CsvSyntaxException none) {
            columns.clear();
        }
        return new CsvEvents(path, columns);
    }

    /** The row as JSON; as it is where it does not fit the columns. */
    byte[] json(byte[] row) {
        try {
            CsvCursor cursor = new CsvCursor(row, 0, row.length);
            if (!cursor.next() || cursor.size() != columns.size()) {
                return row;
            }
            Map<String, Object> members = new LinkedHashMap<>();
            for (int field = 0; field < columns.size(); field++) {
                members.put(columns.get(field), cursor.text(field));
            }
            return Rows.json(members);
        } catch (CsvSyntaxException | Unencodable damaged) {
            return row;
        }
    }
}

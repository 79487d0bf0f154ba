// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteView;
import java.util.ArrayList;
import java.util.List;

/** The cuts at which the rows of a store are shared out among the lanes. */
final class StoreCuts {
    private static final int ROWS = 2000;

    private StoreCuts() {}

    /** The first id of every run of rows, and after them the last id of all; empty where there is no row. */
    static List<Long> of(SqliteView view) throws SqliteException {
        List<Long> cuts = new ArrayList<>();
        long last = 0;
        long count = 0;
        try (SqlCursor ids = view.query("SELECT id FROM events ORDER BY id")) {
            while (ids.next()) {
                last = ids.value(0).whole().orElseThrow();
                if (count++ % ROWS == 0) {
                    cuts.add(last);
                }
            }
        }
        if (count > 0) {
            cuts.add(last);
        }
        return cuts;
    }
}

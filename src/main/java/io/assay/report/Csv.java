// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

/** One cell of a file of comma-separated values (RFC 4180). */
public final class Csv {
    private Csv() {}

    /** Quotes a cell where it must be; one that a spreadsheet would run as a formula gets an apostrophe before it. */
    public static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9]+") ? "’" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}

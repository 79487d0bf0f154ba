// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/**
 * What a document says about itself.
 *
 * @param title    the title shown by a reader's window
 * @param language BCP 47 tag of the language of the whole text
 * @param creator  name and version of the program
 * @param when     the one point in time the document carries; given, never read from a clock
 */
public record DocumentFacts(String title, String language, String creator, Instant when) {

    /** The library that writes the file, as the PDF names it. */
    public static final String PRODUCER = "Apache PDFBox";

    /** {@link #when} as PDF dates want it, in UTC. */
    public Calendar date() {
        return GregorianCalendar.from(when.atZone(ZoneOffset.UTC));
    }
}

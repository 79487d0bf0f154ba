// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.Hex;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts inside the documents that mean more than themselves, each in one spelling only. */
public final class Texts {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");

    private static final String ZERO_OFFSET = "+00:00";

    private Texts() {}

    /** Whether the text has a UTF-8 form. */
    public static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** The 16 bytes; empty for anything but the canonical spelling. */
    public static Optional<byte[]> uuid(String text) {
        return UUID.matcher(text).matches() ? Hex.decode(text.replace("-", "")) : Optional.empty();
    }

    /** The same with the offset written out: what chrono gives when it is asked for RFC 3339, {@code 2026-04-20T09:30:00.250+00:00}. */
    public static Optional<Instant> zoned(String text) {
        return text.endsWith(ZERO_OFFSET) ? instant(text.substring(0, text.length() - ZERO_OFFSET.length()) + "Z") : instant(text);
    }

    /** The time, of UTC; empty for anything else, a leap second included, which the producer's clock does not have. */
    public static Optional<Instant> instant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text)).filter(instant -> text.startsWith(instant.toString().substring(0, 19)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.Members;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Reads the fields of a row of text and reports what is not as the format demands; a field that cannot be had makes the row broken. */
final class Fields {
    private final Function<String, Optional<String>> values;
    private final Locator at;
    private final Tally readable;
    private boolean broken;

    /** @param values the text of a column, "" where there is none; empty where its bytes are no UTF-8 */
    Fields(Function<String, Optional<String>> values, Locator at, Tally readable) {
        this.values = values;
        this.at = at;
        this.readable = readable;
    }

    /** The text that bytes are in UTF-8; empty where they are none. */
    static Optional<String> utf8(byte[] bytes) {
        if (isAscii(bytes)) {
            return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        int all = 0;
        for (byte one : bytes) {
            all |= one;
        }
        return all >= 0;
    }

    String text(String name) {
        Optional<String> value = values.apply(name);
        if (value.isEmpty()) {
            fault(name);
        }
        return value.orElse("");
    }

    long u64(String name) {
        OptionalLong value = U64.parse(text(name));
        if (value.isEmpty()) {
            fault(name);
        }
        return value.orElse(0);
    }

    byte[] hex(String name, int length, boolean optional) {
        String digits = text(name);
        if (optional && digits.isEmpty()) {
            return new byte[0];
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(digits);
            if (!HexFormat.of().formatHex(bytes).equals(digits)) {
                readable.report(Finding.of(VerityCode.SPELLING, at.inField(name), name));
            }
            if (bytes.length == length) {
                return bytes;
            }
        } catch (IllegalArgumentException noHex) {
            // The fault is the same as for the wrong length.
        }
        fault(name);
        return new byte[length];
    }

    byte[] base64(String name) {
        Optional<byte[]> bytes = Members.base64(text(name));
        if (bytes.isEmpty()) {
            fault(name);
        }
        return bytes.orElse(new byte[0]);
    }

    boolean isBroken() {
        return broken;
    }

    private void fault(String name) {
        broken = true;
        readable.report(Finding.of(VerityCode.PARSE, at.inField(name), name));
    }
}

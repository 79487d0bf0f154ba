// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.source.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The beginning of a file that opens a JSON object, for recognising it before it is read: also where it is cut or broken further on. */
public record JsonHead(String text) {
    /** The head of a regular file of at most that many bytes whose first character other than white space is a brace. */
    public static Optional<JsonHead> of(EvidenceFile file, int most) {
        if (!file.isRegular() || file.size() > most) {
            return Optional.empty();
        }
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        return head.stripLeading().startsWith("{") ? Optional.of(new JsonHead(head)) : Optional.empty();
    }

    /** Whether a text stands within the first bytes. */
    public boolean begins(String wanted, int within) {
        return text.substring(0, Math.min(within, text.length())).contains(wanted);
    }

    /** Whether every one of these names, or texts, stands in quotation marks. */
    public boolean names(String... wanted) {
        return Stream.of(wanted).allMatch(name -> text.contains('"' + name + '"'));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.canon.DuplicateName;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A file that is one JSON object, read strictly: what is no JSON, what stands twice and what is spelled in no canonical way goes into the tally, under
 * the names that the format has for it.
 */
public final class JsonDocument {
    private final byte[] content;
    private final Locator at;
    private final Codes codes;
    private final JsonObject members;
    private final boolean unique;

    /**
     * How a format names what is wrong with its JSON.
     *
     * @param malformed arguments: what is wrong
     * @param duplicate arguments: the name that stands twice
     * @param spelling  arguments: the text or number, or {@code white space}
     */
    public record Codes(FindingCode malformed, FindingCode duplicate, FindingCode spelling) {
    }

    private JsonDocument(byte[] content, Locator at, Codes codes, JsonObject members, boolean unique) {
        this.content = content;
        this.at = at;
        this.codes = codes;
        this.members = members;
        this.unique = unique;
    }

    /** The object; empty where the content is none. What is JSON beyond the limits of reading leaves the question open. */
    public static Optional<JsonDocument> read(byte[] content, JsonDialect dialect, Locator at, Codes codes, Tally tally) {
        try {
            if (!(JsonReader.parse(content, 0, content.length, dialect) instanceof JsonObject object)) {
                tally.report(Finding.of(codes.malformed(), at, "no object"));
                return Optional.empty();
            }
            List<DuplicateName> twice = JsonReader.duplicates(object);
            twice.forEach(name -> tally.report(Finding.of(codes.duplicate(), at.inField(name.name()), name.name())));
            return Optional.of(new JsonDocument(content, at, codes, object, twice.isEmpty()));
        } catch (JsonSyntaxException broken) {
            tally.report(Finding.of(codes.malformed(), at.atBytes(broken.offset(), broken.offset()), broken.fault().name())
                    .undecidedWhere(broken.fault().isLimit()));
            return Optional.empty();
        }
    }

    public JsonObject members() {
        return members;
    }

    /** Whether no name stands twice; else nobody can say what the document states. */
    public boolean isUnique() {
        return unique;
    }

    /**
     * Reports texts and numbers that are spelled oddly, and white space that no known writer leaves; a signature or checksum over a canonical form
     * would not notice them.
     *
     * @param accepted numbers that the writer of this format spells so, although RFC 8785 does not
     * @return the layout of the white space; empty where it is none that is known
     */
    public Optional<String> layout(Predicate<JsonNumber> accepted, Tally tally) {
        JsonSpelling spelling = JsonSpelling.of(content, members);
        spelling.texts().forEach(text -> tally.report(Finding.of(codes.spelling(), at.atBytes(text.from(), text.to()), text.value())));
        spelling.numbers().stream().filter(number -> !accepted.test(number))
                .forEach(number -> tally.report(Finding.of(codes.spelling(), at.atBytes(number.from(), number.to()), number.lexeme())));
        Optional<String> layout = JsonLayout.of(content, 0, content.length, members);
        if (layout.isEmpty()) {
            tally.report(Finding.of(codes.spelling(), at, "white space"));
        }
        return layout;
    }
}

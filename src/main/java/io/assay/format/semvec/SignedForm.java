// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import java.util.Optional;
import java.util.Set;

/**
 * The byte forms of the members of an object that a producer may have signed or hashed, in the order in which they are tried (specification of
 * semvec, section 8.3).
 */
public enum SignedForm {
    JCS("jcs", (object, without) -> CanonicalJson.bytes((JsonValue) new JsonObject(object.members().stream()
            .filter(member -> !without.contains(member.name())).toList(), object.from(), object.to()))),
    SORTED_COMPACT_ASCII("py-sorted-compact-ascii", PythonJson::compactAscii),
    SORTED_SPACED_ASCII("py-sorted-spaced-ascii", PythonJson::spacedAscii),
    SORTED_SPACED_UTF8("py-sorted-spaced-utf8", PythonJson::spacedUtf8),
    INSERTION_COMPACT_UTF8("py-insertion-compact-utf8", PythonJson::compactPlainUtf8),
    INSERTION_SPACED_ASCII("py-insertion-spaced-ascii", PythonJson::plain);

    private final String word;
    private final Writer writer;

    @FunctionalInterface
    private interface Writer {
        byte[] write(JsonObject object, Set<String> without) throws Unencodable;
    }

    SignedForm(String word, Writer writer) {
        this.word = word;
        this.writer = writer;
    }

    /** The name in reports. */
    public String word() {
        return word;
    }

    /** The bytes; empty where the object has none in this form. */
    public Optional<byte[]> bytes(JsonObject object, Set<String> without) {
        try {
            return Optional.of(writer.write(object, without));
        } catch (Unencodable none) {
            return Optional.empty();
        }
    }
}

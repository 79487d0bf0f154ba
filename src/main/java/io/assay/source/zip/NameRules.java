// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Judges the names of a container: what they leave, what they hide, and which of them a file system would take for one. */
final class NameRules {
    private final ZipAnomalies anomalies;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> folded = new HashMap<>();

    NameRules(ZipAnomalies anomalies) {
        this.anomalies = anomalies;
    }

    /** The name in letters: UTF-8 where the bytes are, else one character for each byte (ISO 8859-1). */
    static String decoded(byte[] raw) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(raw, StandardCharsets.ISO_8859_1);
        }
    }

    void judge(byte[] raw, boolean declaredUtf8, Range at) {
        String name = decoded(raw);
        boolean utf8 = Arrays.equals(name.getBytes(StandardCharsets.UTF_8), raw);
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        if (!ascii && declaredUtf8 != utf8 || !ascii && !declaredUtf8) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.NAME_ENCODING, at, name, "character set", declaredUtf8 ? "UTF-8" : "IBM437", ""));
        }
        String reason = unsafe(name);
        if (!reason.isEmpty()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.UNSAFE_NAME, at, name, reason, "", ""));
        }
        if (!names.add(name)) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.DUPLICATE_NAME, at, name));
            return;
        }
        String other = folded.putIfAbsent(fold(name), name);
        if (other != null) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.SIMILAR_NAME, at, name, "", other, name));
        }
    }

    private static String unsafe(String name) {
        if (name.isEmpty()) {
            return "empty";
        }
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return "absolute";
        }
        if (name.indexOf('\\') >= 0) {
            return "backslash";
        }
        if (name.chars().anyMatch(c -> c < 0x20 || c == 0x7F)) {
            return "control character";
        }
        for (String step : name.split("/", -1)) {
            if (step.equals("..") || step.equals(".")) {
                return "traversal";
            }
        }
        return name.contains("//") ? "empty step" : "";
    }

    /** What file systems that ignore case and normalisation make of the name. */
    private static String fold(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}

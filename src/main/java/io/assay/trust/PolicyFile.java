// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.FindingCode;
import io.assay.trust.Policy.Level;
import io.assay.check.Question;
import io.assay.crypto.Sha256;
import io.assay.crypto.path.Strength;
import io.assay.trust.demand.DemandReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads policy files, {@code assay.policy/1}: a JSON object with {@code schema}, {@code id}, {@code checks} (check id or finding code to
 * {@code FAIL}, {@code WARN}, {@code INFORM} or {@code IGNORE}) and {@code algorithms} (family of keys or hash to {@code minimumBits} and
 * {@code until}, see {@link DemandReader}).
 *
 * <p>Nothing in a policy file is ignored in silence: an unknown check, level or member refuses the file, and so does an entry
 * that would make less of a proof than {@link Policy#mayLower} allows.
 */
public final class PolicyFile {
    private static final String SCHEMA = "assay.policy/1";
    private static final long LIMIT = 1L << 20;
    private static final Set<String> MEMBERS = Set.of("schema", "id", "checks", "algorithms");
    private static final Policy STANDARD = standardPolicy();

    private final String name;
    private final Map<String, FindingCode> codes;
    private final Map<String, Question> questions;

    private PolicyFile(String name, Collection<? extends Question> questions, Collection<? extends FindingCode> codes) {
        this.name = name;
        this.questions = questions.stream().collect(Collectors.toMap(question -> question.id().value(), question -> question, (one, same) -> one));
        this.codes = codes.stream().collect(Collectors.toMap(FindingCode::code, code -> code, (one, same) -> one));
    }

    /** The policy that is built in: every finding weighs what its code says. */
    public static Policy standard() {
        return STANDARD;
    }

    /**
     * Reads a file the auditor named.
     *
     * @param questions every question that can be asked
     * @param codes     every code a finding can have
     */
    public static Policy read(Path file, Collection<? extends Question> questions, Collection<? extends FindingCode> codes)
            throws IOException, PolicyFileException {
        if (Files.size(file) > LIMIT) {
            throw new PolicyFileException(PolicyFault.TOO_LARGE, file, LIMIT);
        }
        return new PolicyFile(file.toString(), questions, codes).policy(Files.readAllBytes(file));
    }

    private Policy policy(byte[] bytes) throws PolicyFileException {
        JsonObject root = parse(bytes);
        if (!root.text("schema").map(SCHEMA::equals).orElse(false) || root.text("id").filter(id -> !id.isBlank()).isEmpty()) {
            throw new PolicyFileException(PolicyFault.SCHEMA, name);
        }
        for (JsonMember member : root.members()) {
            boolean misshapen = Set.of("checks", "algorithms").contains(member.name()) && !(member.value() instanceof JsonObject);
            if (misshapen || !MEMBERS.contains(member.name())) {
                throw new PolicyFileException(PolicyFault.UNKNOWN_MEMBER, name, member.name());
            }
        }
        Map<String, Level> levels = new LinkedHashMap<>();
        for (JsonMember member : root.object("checks").map(JsonObject::members).orElse(List.of())) {
            levels.put(member.name(), level(member));
        }
        return new Policy(root.text("id").get(), HexFormat.of().formatHex(Sha256.of(bytes)), levels,
                algorithms(root));
    }

    private Strength algorithms(JsonObject root) throws PolicyFileException {
        try {
            return root.object("algorithms").isPresent() ? DemandReader.read(root.object("algorithms").get()) : Strength.NONE;
        } catch (DemandReader.Misread misread) {
            throw new PolicyFileException(PolicyFault.UNKNOWN_MEMBER, name, misread.place());
        }
    }

    private JsonObject parse(byte[] bytes) throws PolicyFileException {
        try {
            if (JsonReader.parse(bytes) instanceof JsonObject object && JsonReader.duplicates(object).isEmpty()) {
                return object;
            }
            throw new PolicyFileException(PolicyFault.SCHEMA, name);
        } catch (JsonSyntaxException syntax) {
            throw new PolicyFileException(PolicyFault.NOT_JSON, name, syntax.fault().name(), syntax.offset());
        }
    }

    private Level level(JsonMember member) throws PolicyFileException {
        String word = member.value() instanceof JsonString text ? text.value() : "";
        Level level = Map.of("FAIL", Level.FAIL, "WARN", Level.WARN, "INFORM", Level.INFORM, "IGNORE", Level.IGNORE).get(word);
        if (level == null) {
            throw new PolicyFileException(PolicyFault.LEVEL, name, member.name(), word);
        }
        FindingCode code = codes.get(member.name());
        if (code == null && !questions.containsKey(member.name())) {
            throw new PolicyFileException(PolicyFault.UNKNOWN_CHECK, name, member.name());
        }
        if (code != null && level != Level.FAIL && decides(code) && !Policy.mayLower(code)) {
            throw new PolicyFileException(PolicyFault.PROTECTED, name, member.name(), word);
        }
        return level;
    }

    private static boolean decides(FindingCode code) {
        return switch (code.weight()) {
            case FAIL, INDETERMINATE -> true;
            case WARN, INFO -> false;
        };
    }

    private static Policy standardPolicy() {
        try (InputStream stream = PolicyFile.class.getResourceAsStream("default-policy.json")) {
            return new Policy("assay-default-1", HexFormat.of().formatHex(Sha256.of(stream.readAllBytes())), Map.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.crypto.signature.Ed25519;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads one entry of the key list of a trust file. */
final class KeyEntry {
    private static final List<String> SOURCES = List.of("utf8", "hex", "base64", "pem", "file", "env");

    private static final int DIGITS = 64;

    private final String name;
    private final Path folder;
    private final KeyOrigin.Place place;
    private final UnaryOperator<String> environment;

    KeyEntry(String name, Path folder, KeyOrigin.Place place, UnaryOperator<String> environment) {
        this.name = name;
        this.place = place;
        this.folder = folder;
        this.environment = environment;
    }

    PinnedKey read(JsonValue value, int index) throws IOException, TrustFileException {
        if (!(value instanceof JsonObject entry) || entry.text("id").isEmpty()) {
            throw new TrustFileException(TrustFault.KEY_FORM, name, index);
        }
        String id = entry.text("id").get();
        String word = entry.text("kind").orElse("");
        KeyKind kind = KeyKind.of(word).orElseThrow(() -> new TrustFileException(TrustFault.KEY_KIND, name, id, word));
        byte[] given = bytes(entry, id);
        byte[] bytes = plain(kind, given).filter(usable -> CertificateTrust.isReadable(kind, usable)).orElseThrow(() ->
                new TrustFileException(TrustFault.KEY_BYTES, name, id, SOURCES.stream().filter(entry::has).findFirst().orElse("")));
        return new PinnedKey(id, kind, purposes(entry), KeyBytes.of(bytes), entry.text("orgId").orElse(""),
                entry.text("userId").orElse(""), entry.text("issuer").orElse(""), entry.text("afterEvent").orElse(""),
                instant(entry, id, "validFrom"), instant(entry, id, "validTo"), instant(entry, id, "revokedAt"),
                new KeyOrigin(place, name, entry.text("origin").orElse(""), Comparison.of(entry)));
    }

    private static List<String> purposes(JsonObject entry) {
        return entry.array("purposes").map(array -> array.items().stream().filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).value()).toList()).orElse(List.of());
    }

    private byte[] bytes(JsonObject entry, String id) throws IOException, TrustFileException {
        List<String> given = SOURCES.stream().filter(entry::has).toList();
        if (given.size() != 1 || entry.text(given.getFirst()).isEmpty()) {
            throw new TrustFileException(TrustFault.KEY_SOURCE, name, id);
        }
        String source = given.getFirst();
        String text = entry.text(source).get();
        try {
            return switch (source) {
                case "hex" -> HexFormat.of().parseHex(text);
                case "base64" -> Base64.getDecoder().decode(text.replaceAll("\\s", ""));
                case "file" -> fromFile(text, id);
                case "env" -> fromEnvironment(text, id);
                default -> text.getBytes(StandardCharsets.UTF_8);
            };
        } catch (IllegalArgumentException undecodable) {
            throw new TrustFileException(TrustFault.KEY_BYTES, name, id, source);
        }
    }

    /** The key itself out of the form in which a file or a variable holds it; empty where an Ed25519 key is none. */
    private static Optional<byte[]> plain(KeyKind kind, byte[] given) {
        return switch (kind) {
            case ED25519 -> digits(given).or(() -> Ed25519.bare(given));
            case KEK, AES_256_GCM -> digits(given).or(() -> Optional.of(given));
            default -> Optional.of(given);
        };
    }

    /** The 32 bytes that 64 hexadecimal digits, with white space around, stand for: the usual content of a key file. */
    private static Optional<byte[]> digits(byte[] given) {
        String text = new String(given, StandardCharsets.ISO_8859_1).strip();
        boolean digits = text.length() == DIGITS && text.chars().allMatch(HexFormat::isHexDigit);
        return digits ? Optional.of(HexFormat.of().parseHex(text)) : Optional.empty();
    }

    private byte[] fromFile(String text, String id) throws IOException, TrustFileException {
        Path file = folder.resolve(text);
        if (!Files.isRegularFile(file)) {
            throw new TrustFileException(TrustFault.KEY_ABSENT, name, id, text);
        }
        return Files.readAllBytes(file);
    }

    private byte[] fromEnvironment(String variable, String id) throws TrustFileException {
        return Optional.ofNullable(environment.apply(variable)).map(value -> value.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new TrustFileException(TrustFault.KEY_ABSENT, name, id, variable));
    }

    private Optional<Instant> instant(JsonObject entry, String id, String member) throws TrustFileException {
        Optional<String> text = entry.text(member);
        try {
            return text.map(Instant::parse);
        } catch (DateTimeException unreadable) {
            throw new TrustFileException(TrustFault.INSTANT, name, id, member, text.get());
        }
    }
}

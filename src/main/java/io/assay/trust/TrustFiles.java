// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.trust.demand.SettingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads trust files ({@code assay.trust/1}, contract section 2) into one store. */
public final class TrustFiles {
    private static final String SCHEMA = "assay.trust/1";

    private final UnaryOperator<String> environment;
    private final List<byte[]> digests = new ArrayList<>();
    private final List<PinnedKey> keys = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<JsonObject> expectations = new ArrayList<>();

    /** @param environment looks a variable up; null where it is not set */
    public TrustFiles(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    /** Adds a file the auditor named. */
    public TrustFiles add(Path file) throws IOException, TrustFileException {
        return add(Files.readAllBytes(file), file.toString(), file.toAbsolutePath().getParent());
    }

    /**
     * Adds the bytes of a trust file.
     *
     * @param name   for messages
     * @param folder where relative file names in it count from
     */
    public TrustFiles add(byte[] bytes, String name, Path folder) throws IOException, TrustFileException {
        return add(bytes, name, folder, KeyOrigin.Place.FILE);
    }

    /** Adds the bytes of a trust file from that place. */
    TrustFiles add(byte[] bytes, String name, Path folder, KeyOrigin.Place place) throws IOException, TrustFileException {
        JsonObject root = parse(bytes, name);
        if (!root.text("schema").map(SCHEMA::equals).orElse(false)) {
            throw new TrustFileException(TrustFault.SCHEMA, name);
        }
        KeyEntry entry = new KeyEntry(name, folder, place, environment);
        List<JsonValue> listed = root.array("keys").map(array -> array.items()).orElse(List.of());
        for (int i = 0; i < listed.size(); i++) {
            keys.add(entry.read(listed.get(i), i));
        }
        List<JsonValue> fixed = root.array("anchors").map(array -> array.items()).orElse(List.of());
        for (int i = 0; i < fixed.size(); i++) {
            anchors.add(anchor(fixed.get(i), i, name, folder));
        }
        if (root.has("expectations")) {
            expectations.add(expectations(root, name));
        }
        digests.add(Sha256.of(bytes));
        return this;
    }

    /** Everything that counts: of keys for one role those of the place that goes before the others. */
    public TrustStore store() {
        return new TrustStore(Digest.of(Sha256.of(digests.toArray(byte[][]::new))), KeyPrecedence.of(keys), anchors, expectations);
    }

    private static JsonObject parse(byte[] bytes, String name) throws TrustFileException {
        try {
            if (JsonReader.parse(bytes) instanceof JsonObject object && JsonReader.duplicates(object).isEmpty()) {
                return object;
            }
            throw new TrustFileException(TrustFault.SCHEMA, name);
        } catch (JsonSyntaxException syntax) {
            throw new TrustFileException(TrustFault.NOT_JSON, name, syntax.fault().name(), syntax.offset());
        }
    }

    private static JsonObject expectations(JsonObject root, String name) throws TrustFileException {
        Optional<JsonObject> stated = root.object("expectations");
        Optional<String> misread = stated.map(SettingReader::misread).orElse(Optional.of("expectations"));
        if (misread.isPresent()) {
            throw new TrustFileException(TrustFault.EXPECTATION, name, misread.get());
        }
        return stated.get();
    }

    private static Anchor anchor(JsonValue value, int index, String name, Path folder) throws TrustFileException {
        if (!(value instanceof JsonObject object) || object.text("kind").isEmpty()) {
            throw new TrustFileException(TrustFault.ANCHOR_FORM, name, index);
        }
        return new Anchor(object.text("kind").get(), object.text("subject").orElse(""), object.integer("count"), object.integer("position"),
                object.text("hash").orElse(""), object.text("file").map(folder::resolve), object);
    }
}

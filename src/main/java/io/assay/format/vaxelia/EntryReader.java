// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.crypto.AesGcm;
import io.assay.crypto.Sha256;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads one entry: 12 bytes of nonce, ciphertext, 16 bytes of tag. Serves several lanes at once. */
final class EntryReader {
    static final int SHORTEST = AesGcm.NONCE_LENGTH + AesGcm.TAG_LENGTH;
    static final int LONGEST = 64 << 20;

    private final BufferKeys keys;

    EntryReader(BufferKeys keys) {
        this.keys = keys;
    }

    Entry read(EvidenceFile file) throws UnreadableEvidence {
        if (!file.isRegular()) {
            return Entry.closed(file, Entry.Form.NOT_REGULAR, "", "");
        } else if (file.size() > LONGEST) {
            return Entry.closed(file, Entry.Form.TOO_LONG, "", "");
        }
        byte[] bytes = file.content(LONGEST);
        String sha256 = Hex.encode(Sha256.of(bytes));
        if (object(bytes).isPresent() || PlainText.looksLikeJson(bytes)) {
            return new Entry(file, Entry.Form.PLAINTEXT, sha256, "", false, spellsKey(bytes, object(bytes)), Optional.empty(), Optional.empty());
        } else if (bytes.length < SHORTEST) {
            return Entry.closed(file, Entry.Form.TOO_SHORT, sha256, "");
        }
        String nonce = Hex.encode(Arrays.copyOf(bytes, AesGcm.NONCE_LENGTH));
        Optional<BufferKeys.Opened> opened = keys.open(bytes, file.simpleName());
        if (opened.isEmpty()) {
            return Entry.closed(file, Entry.Form.SEALED, sha256, nonce);
        }
        byte[] plaintext = opened.get().plaintext();
        Optional<JsonObject> object = object(plaintext);
        return new Entry(file, Entry.Form.OPENED, sha256, nonce, opened.get().named(), spellsKey(plaintext, object), object.map(Decision::of),
                Optional.of(opened.get().key()));
    }

    /** In the bytes as they stand, or in a text as it reads once escapes such as {@code \/} are undone. */
    private boolean spellsKey(byte[] plaintext, Optional<JsonObject> object) {
        return keys.isSpelledIn(new String(plaintext, StandardCharsets.ISO_8859_1)) || object.stream().flatMap(PlainText::of).anyMatch(keys::isSpelledIn);
    }

    private static Optional<JsonObject> object(byte[] bytes) {
        try {
            return bytes.length > 0 && JsonReader.parse(bytes) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException other) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.crypto.Sha256;
import io.assay.format.semvec.Base64Text;
import io.assay.format.semvec.SignedForm;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the bytes whose SHA-256 is the checksum, since the producer does not publish them (specification of semvec, section 4: the state in
 * each JSON form of section 8.3). Beyond these are tried: the state as it stands, without a checksum of its own, and the whole without the checksum.
 */
final class ChecksumSearch {
    /** The name of the form that is no form: the bytes of the file. */
    static final String AS_IT_STANDS = "as it stands";

    private final Snapshot snapshot;
    private final byte[] content;
    private final String checksum;
    private final Set<ByteBuffer> tried = new HashSet<>();
    private Optional<Match> match = Optional.empty();

    /** What was hashed, and in which form. */
    record Match(Subject subject, String form) {
    }

    /** What can have been hashed. */
    enum Subject {
        STATE("state_dict"), STATE_BARE("state_dict without its checksum"), WHOLE("the whole without its checksum");

        private final String word;

        Subject(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private ChecksumSearch(Snapshot snapshot, byte[] content, String checksum) {
        this.snapshot = snapshot;
        this.content = content;
        this.checksum = checksum;
    }

    /** @param checksum 64 lower-case hexadecimal digits */
    static ChecksumSearch of(Snapshot snapshot, byte[] content, String checksum) {
        ChecksumSearch search = new ChecksumSearch(snapshot, content, checksum);
        search.search();
        return search;
    }

    Optional<Match> match() {
        return match;
    }

    /** Different byte strings that were hashed. */
    int tried() {
        return tried.size();
    }

    private void search() {
        if (!snapshot.isFlat()) {
            state();
        }
        forms(snapshot.members(), Subject.WHOLE, Set.of(Snapshot.CHECKSUM));
    }

    private void state() {
        switch (snapshot.state()) {
            case JsonObject object -> {
                forms(object, Subject.STATE, Set.of());
                forms(object, Subject.STATE_BARE, Set.of(Snapshot.CHECKSUM));
            }
            case JsonString text -> {
                attempt(Subject.STATE, "text", text.value().getBytes(StandardCharsets.UTF_8));
                Base64Text.padded(text.value()).ifPresent(bytes -> attempt(Subject.STATE, "base64", bytes));
            }
            default -> { }
        }
        attempt(Subject.STATE, AS_IT_STANDS, Arrays.copyOfRange(content, snapshot.state().from(), snapshot.state().to()));
    }

    private void forms(JsonObject object, Subject subject, Set<String> without) {
        for (SignedForm form : SignedForm.values()) {
            if (match.isEmpty()) {
                form.bytes(object, without).ifPresent(bytes -> attempt(subject, form.word(), bytes));
            }
        }
    }

    private void attempt(Subject subject, String form, byte[] bytes) {
        byte[] digest = Sha256.of(bytes);
        if (tried.add(ByteBuffer.wrap(digest)) && match.isEmpty() && Hex.encode(digest).equals(checksum)) {
            match = Optional.of(new Match(subject, form));
        }
    }
}

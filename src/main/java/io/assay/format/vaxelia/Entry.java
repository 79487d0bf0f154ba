// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.KeyCode;
import io.assay.source.EvidenceFile;
import io.assay.trust.PinnedKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of one file of the buffer.
 *
 * @param sha256   of its bytes; empty where they were not read
 * @param nonce    in hex; empty where there is none
 * @param named    whether it opened with its name as associated data
 * @param secret   whether its plaintext spells a buffer key
 * @param decision empty where it did not open or is not a JSON object
 * @param key      with which it opened
 */
record Entry(EvidenceFile file, Form form, String sha256, String nonce, boolean named, boolean secret, Optional<Decision> decision,
        Optional<PinnedKey> key) {
    private static final int EPOCH_DIGITS = 13;

    /** What the bytes turned out to be. */
    enum Form { NOT_REGULAR, TOO_LONG, TOO_SHORT, PLAINTEXT, SEALED, OPENED }

    static Entry closed(EvidenceFile file, Form form, String sha256, String nonce) {
        return new Entry(file, form, sha256, nonce, false, false, Optional.empty(), Optional.empty());
    }

    String name() {
        return file.simpleName();
    }

    boolean isEncrypted() {
        return form == Form.SEALED || form == Form.OPENED;
    }

    Optional<Instant> decided() {
        return decision.flatMap(Decision::decided);
    }

    /** What is wrong with the key at the time when the entry was made, as the decision says, or its name. */
    Optional<KeyCode> lapse() {
        return key.flatMap(pinned -> pinned.fault(decided().or(this::nameTime)));
    }

    /** The time that the name begins with: thirteen digits, milliseconds since 1970. */
    Optional<Instant> nameTime() {
        String name = name();
        int digits = 0;
        while (digits < name.length() && name.charAt(digits) >= '0' && name.charAt(digits) <= '9') {
            digits++;
        }
        try {
            return digits == EPOCH_DIGITS ? Optional.of(Instant.ofEpochMilli(Long.parseLong(name.substring(0, digits)))) : Optional.empty();
        } catch (DateTimeException beyond) {
            return Optional.empty();
        }
    }
}

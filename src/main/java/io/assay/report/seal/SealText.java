// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.check.Key;
import java.util.Locale;

/** The phrases of signing. */
public enum SealText implements Key {
    /** Argument of these: the key file. */
    KEY_UNKNOWN_FORM, KEY_PASSWORD, KEY_NO_PRIVATE_KEY, KEY_SEVERAL_PRIVATE_KEYS, KEY_ALGORITHM, KEY_NO_CERTIFICATE, KEY_NOT_ED25519,
    /** Argument of these: the file to be signed or read. */
    NO_FIELD, NO_SIGNATURE, NOT_SIGNATURES,
    /** Arguments: the file of signatures, the verdict. */
    OTHER_VERDICT,
    /** Argument of these: the file of the token. */
    NO_TOKEN, OTHER_IMPRINT,
    /** Arguments: name of the signer, the report. */
    REPORT_SIGNED,
    /** Arguments: SHA-256 of the signature value. */
    STAMP_HINT,
    /** Arguments: the report. */
    STAMPED,
    /** Arguments: name of the signer, fingerprint of the key, file of signatures. */
    VERDICT_SIGNED,
    /** Arguments: name, time stated, id of the pinned key. */
    HOLDS,
    /** Arguments: name, time stated, fingerprint. */
    HOLDS_UNPINNED,
    /** Arguments: name, time stated. */
    BROKEN;

    @Override
    public String key() {
        return "seal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

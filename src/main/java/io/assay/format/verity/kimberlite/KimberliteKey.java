// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

import io.assay.check.Key;
import java.util.Locale;

/** What the examinations of Kimberlite's documents show and do not show. */
public enum KimberliteKey implements Key {
    /** Arguments: events. */
    SHOWS_AUDIT_EVENTS,
    NOT_AUDIT_END,
    NOT_AUDIT_BEGUN,
    NOT_TRUE,
    NOT_LINKED_WITHDRAWAL,
    NOT_REGISTER_HISTORY,
    /** Arguments: records. */
    SHOWS_EXPORT,
    NOT_EXPORT_COMPLETE,
    NOT_EXPORT_SUBJECT,
    /** Arguments: erasures. */
    SHOWS_ERASURES,
    NOT_ERASED,
    NOT_ERASURE_SUBJECT,
    /** Arguments: framework, verified, total. */
    SHOWS_CERTIFICATE,
    NOT_CERTIFICATE_MEASURED,
    NOT_CERTIFICATE_SPEC,
    /** Arguments: records. */
    SHOWS_REGISTER,
    NOT_REGISTER_SIGNED,
    /** Arguments: signatures. */
    SHOWS_SIGNATURES,
    NOT_SIGNATURE_FORM,
    /** Arguments: files. */
    SHOWS_BACKUP,
    NOT_BACKUP_SIGNED,
    NOT_BACKUP_LOGS;

    @Override
    public String key() {
        return "kimberlite." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

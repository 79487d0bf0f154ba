// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a decision buffer. */
enum BufferQuestion implements Question.Defined {
    KEY("vaxelia.key", Axis.AUTHENTICITY, "vaxelia-ai-core guide, Buffer encryption"),
    ENTRIES("vaxelia.entries", Axis.INTEGRITY, "vaxelia-ai-core guide, Buffer encryption"),
    TAG("vaxelia.tag", Axis.INTEGRITY, "NIST SP 800-38D"),
    NONCE("vaxelia.nonce", Axis.INTEGRITY, "NIST SP 800-38D, section 8"),
    FIELDS("vaxelia.fields", Axis.INTEGRITY, "vaxelia-ai-core guide, Decision fields"),
    SECRET("vaxelia.secret", Axis.CLAIMS, "vaxelia-ai-core guide, Buffer encryption"),
    AGE("vaxelia.age", Axis.CLAIMS, "vaxelia-ai-core guide, entries older than seven days"),
    TIME("vaxelia.time", Axis.TIME, "profile of the buffer"),
    MODES("vaxelia.modes", Axis.CUSTODY, "vaxelia-ai-core guide, file mode 0600"),
    MANIFEST("vaxelia.manifest", Axis.CUSTODY, "profile of the buffer, assay-dir-manifest/1"),
    DELIVERED("vaxelia.delivered", Axis.CLAIMS, "profile of the buffer, export of the tenant");

    private final Definition definition;

    BufferQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

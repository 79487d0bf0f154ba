// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.word;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an event store. */
public enum StoreQuestion implements Question.Defined {
    READABLE("semvec.store.readable", Axis.INTEGRITY, "SQLite file format; profile assay-semvec-store/1"),
    SIDE_FILES("semvec.store.side-files", Axis.CUSTODY, "SQLite, write-ahead logging"),
    META("semvec.store.meta", Axis.INTEGRITY, "profile assay-semvec-store/1"),
    AUDIT_CHAIN("semvec.store.audit-chain", Axis.INTEGRITY, "profile assay-semvec-store/1, audit record"),
    AUDIT_GAPS("semvec.store.audit-gaps", Axis.COMPLETENESS, "profile assay-semvec-store/1, audit record"),
    SEQUENCE("semvec.store.sequence", Axis.COMPLETENESS, "semvec compliance guide, append-only event store"),
    EVENTS("semvec.store.events", Axis.INTEGRITY, "semvec compliance guide, append-only event store"),
    EMBEDDINGS("semvec.store.embeddings", Axis.INTEGRITY, "semvec compliance guide, failures propagate without writing"),
    TIMES("semvec.store.times", Axis.TIME, "profile assay-semvec-store/1"),
    FACTS("semvec.store.facts", Axis.CLAIMS, "semvec compliance guide, verbatim-precise facts; profile assay-facts-1"),
    FACT_COVERAGE("semvec.store.fact-coverage", Axis.COMPLETENESS, "profile assay-facts-1"),
    REPLAY("semvec.store.replay", Axis.INTEGRITY, "semvec compliance guide, deterministic replay; profile assay-ema-1"),
    ANCHOR("semvec.store.anchor", Axis.COMPLETENESS, "profile assay-semvec-checkpoint/1"),
    CERTIFICATES("semvec.store.certificates", Axis.AUTHENTICITY, "semvec compliance guide, DeletionCertificate"),
    ERASURE("semvec.store.erasure", Axis.CLAIMS, "semvec compliance guide, GDPR Art. 17 forget"),
    RESIDUE("semvec.store.residue", Axis.CLAIMS, "SQLite file format, section 1.5; secure_delete"),
    RETENTION("semvec.store.retention", Axis.CLAIMS, "semvec compliance guide, automatic 30-day retention"),
    CONFIGURATION("semvec.store.configuration", Axis.CLAIMS, "semvec compliance guide, runtime configuration");

    private final Definition definition;

    StoreQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

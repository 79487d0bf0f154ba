// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an artefact of generation C. */
public enum KimberliteQuestion implements Question.Defined {
    CHECKSUMS("kimberlite.log.checksums", Axis.INTEGRITY, "VerityDB specification, section 3.2"),
    WHOLENESS("kimberlite.log.wholeness", Axis.COMPLETENESS, "VerityDB specification, section 3.2"),
    KINDS("kimberlite.log.kinds", Axis.INTEGRITY, "VerityDB specification, section 2.2"),
    COMPRESSION("kimberlite.log.compression", Axis.INTEGRITY, "VerityDB specification, section 3.2"),
    LINKS("kimberlite.log.links", Axis.INTEGRITY, "VerityDB specification, section 3.2"),
    OFFSETS("kimberlite.log.offsets", Axis.COMPLETENESS, "VerityDB specification, section 5"),
    CHECKPOINTS("kimberlite.log.checkpoints", Axis.CLAIMS, "VerityDB specification, section 2.3"),
    INDEX("kimberlite.log.index", Axis.INTEGRITY, "VerityDB specification, section 3.1"),
    MANIFEST("kimberlite.log.manifest", Axis.INTEGRITY, "VerityDB specification, section 3.1"),
    HEAD("kimberlite.log.head", Axis.COMPLETENESS, "VerityDB specification, section 5"),
    FORM("kimberlite.document.form", Axis.INTEGRITY, "VerityDB specification, section 3"),
    ORIGIN("kimberlite.document.origin", Axis.COMPLETENESS, "VerityDB specification, section 3.7"),
    REPLICAS("kimberlite.checkpoint.replicas", Axis.AUTHENTICITY, "VerityDB specification, section 2.6"),
    ROOT("kimberlite.checkpoint.root", Axis.INTEGRITY, "VerityDB specification, section 2.6"),
    ENTRIES("kimberlite.checkpoint.entries", Axis.INTEGRITY, "VerityDB specification, section 2.6"),
    AUDIT_EVENTS("kimberlite.audit.events", Axis.INTEGRITY, "VerityDB specification, section 3.3"),
    AUDIT_LINKS("kimberlite.audit.links", Axis.INTEGRITY, "VerityDB specification, section 3.3"),
    AUDIT_TIMES("kimberlite.audit.times", Axis.TIME, "VerityDB specification, section 5"),
    AUDIT_HEAD("kimberlite.audit.head", Axis.COMPLETENESS, "VerityDB specification, section 3.3"),
    EXPORT_CONTENT("kimberlite.export.content", Axis.INTEGRITY, "VerityDB specification, section 3.4"),
    EXPORT_RECORDS("kimberlite.export.records", Axis.CLAIMS, "VerityDB specification, section 3.4"),
    EXPORT_SIGNATURE("kimberlite.export.signature", Axis.AUTHENTICITY, "VerityDB specification, section 3.4"),
    ERASURE_PROOFS("kimberlite.erasure.proofs", Axis.AUTHENTICITY, "VerityDB specification, section 3.5"),
    ERASURE_STREAMS("kimberlite.erasure.streams", Axis.CLAIMS, "VerityDB specification, section 3.5"),
    ERASURE_DEADLINES("kimberlite.erasure.deadlines", Axis.CLAIMS, "VerityDB specification, section 3.5"),
    ERASURE_REPLAYS("kimberlite.erasure.replays", Axis.CLAIMS, "VerityDB specification, section 3.5"),
    ERASURE_REQUESTS("kimberlite.erasure.requests", Axis.CLAIMS, "VerityDB specification, section 3.5"),
    CERTIFICATE_SIGNATURE("kimberlite.certificate.signature", Axis.AUTHENTICITY, "VerityDB specification, section 3.6"),
    CERTIFICATE_SPEC("kimberlite.certificate.spec", Axis.INTEGRITY, "VerityDB specification, section 3.6"),
    CERTIFICATE_THEOREMS("kimberlite.certificate.theorems", Axis.CLAIMS, "VerityDB specification, section 3.6"),
    CONSENTS("kimberlite.consents", Axis.CLAIMS, "VerityDB specification, section 3.7"),
    BREACHES("kimberlite.breaches", Axis.CLAIMS, "VerityDB specification, section 3.7"),
    RECORD_SIGNATURES("kimberlite.signatures.signatures", Axis.AUTHENTICITY, "VerityDB specification, section 3.7"),
    SIGNATURE_ORDER("kimberlite.signatures.order", Axis.CLAIMS, "VerityDB specification, section 3.7"),
    BACKUP_FILES("kimberlite.backup.files", Axis.INTEGRITY, "VerityDB specification, section 3.7"),
    BACKUP_LIST("kimberlite.backup.list", Axis.INTEGRITY, "VerityDB specification, section 3.7");

    private final Definition definition;

    KimberliteQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an artefact of generation B. */
public enum CratonQuestion implements Question.Defined {
    CHECKSUMS("craton.log.checksums", Axis.INTEGRITY, "VerityDB specification, section 2.2"),
    WHOLENESS("craton.log.wholeness", Axis.COMPLETENESS, "VerityDB specification, section 2.2"),
    KINDS("craton.log.kinds", Axis.INTEGRITY, "VerityDB specification, section 2.2"),
    LINKS("craton.log.links", Axis.INTEGRITY, "VerityDB specification, section 2.2"),
    OFFSETS("craton.log.offsets", Axis.COMPLETENESS, "VerityDB specification, section 5"),
    CHECKPOINTS("craton.log.checkpoints", Axis.CLAIMS, "VerityDB specification, section 2.3"),
    INDEX("craton.log.index", Axis.INTEGRITY, "VerityDB specification, section 2.4"),
    HEAD("craton.log.head", Axis.COMPLETENESS, "VerityDB specification, section 5"),
    SUPERBLOCK_COPIES("craton.superblock.copies", Axis.INTEGRITY, "VerityDB specification, section 2.5"),
    SUPERBLOCK_ORIGIN("craton.superblock.origin", Axis.COMPLETENESS, "VerityDB specification, section 2.5"),
    FORM("craton.checkpoint.form", Axis.INTEGRITY, "VerityDB specification, section 2.6"),
    REPLICAS("craton.checkpoint.replicas", Axis.AUTHENTICITY, "VerityDB specification, section 2.6"),
    ROOT("craton.checkpoint.root", Axis.INTEGRITY, "VerityDB specification, section 2.6"),
    ENTRIES("craton.checkpoint.entries", Axis.INTEGRITY, "VerityDB specification, section 2.6");

    private final Definition definition;

    CratonQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

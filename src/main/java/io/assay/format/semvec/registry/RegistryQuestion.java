// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a registry of user keys. */
enum RegistryQuestion implements Question.Defined {
    FORM("form", Axis.INTEGRITY), KEYS("keys", Axis.INTEGRITY), PINNED("pinned", Axis.AUTHENTICITY), SETTINGS("settings", Axis.CLAIMS);

    private final Definition definition;

    RegistryQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId("semvec.registry." + id), axis, "profile assay-key-registry/1");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.Key;
import io.assay.check.Phrase;
import java.util.Arrays;

/** The systems that catalogues name, in words. A catalogue of the auditor's own may name others; they stand as it writes them. */
public enum Origin implements Key {
    CEC("spanforge.cec"), EVENTS("spanforge.events"), DATASET("spanforge.dataset"), KIMBERLITE("kimberlite"), SEMVEC("semvec"), VAXELIA("vaxelia");

    private final String producer;

    Origin(String producer) {
        this.producer = producer;
    }

    /** The words for a producer of a catalogue, as an argument of a phrase. */
    public static Object of(String producer) {
        return Arrays.stream(values()).filter(one -> one.producer.equals(producer)).<Object>map(one -> Phrase.of(one)).findFirst().orElse(producer);
    }

    @Override
    public String key() {
        return "origin." + name();
    }
}

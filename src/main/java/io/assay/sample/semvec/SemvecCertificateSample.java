// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.crypto.signature.RsaSigner;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A deletion certificate in the form of the profile. Tampered: the number of deleted events. */
public final class SemvecCertificateSample implements Sample {
    private static final String FILE = "deletion-certificate.json";
    private static final RsaSigner OPERATOR = RsaSigner.ofSeed("assay demo semvec operator", 3072);
    private static final SemvecForgetting FORGOTTEN = new SemvecForgetting("0b9c3c52-6a51-4c8e-9f0a-5f0f6a1d2e31", "user-ärztin",
            "2026-11-01T09:15:00.000000+00:00", "demo-branch-store", 57, OPERATOR);

    @Override
    public String name() {
        return "semvec-certificate";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, FORGOTTEN.certificate().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<SampleFile> tampered() {
        String more = FORGOTTEN.certificate().replace("\"deleted_event_count\":57", "\"deleted_event_count\":58");
        return List.of(new SampleFile(FILE, more.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(SemvecForgetting.key("demo-semvec-operator", OPERATOR));
    }
}

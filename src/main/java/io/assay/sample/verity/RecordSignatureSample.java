// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Authorship, review and approval of one record. Tampered: the review turned into an approval. */
public final class RecordSignatureSample implements Sample {
    private static final String SIGNER = "dr.lee@example.com";
    private static final byte[] RECORD = Sha256.of(Demo.text("record body"));

    @Override
    public String name() {
        return "kimberlite-record-signatures";
    }

    private static byte[] signatures(String... stated) {
        List<Object> all = new ArrayList<>();
        List<String> meanings = List.of("Authorship", "Review", "Approval");
        for (int i = 0; i < meanings.size(); i++) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.writeBytes(RECORD);
            message.writeBytes(Demo.text(SIGNER + meanings.get(i)));
            all.add(Demo.object("signature_id", "sig-" + (i + 1), "record_hash", Demo.numbers(RECORD), "signer_id", SIGNER, "meaning", stated[i],
                    "signed_at", "2026-04-1" + (i + 1) + "T12:00:00Z", "signature_bytes", Demo.numbers(Demo.signer("signer").sign(message.toByteArray()))));
        }
        return Demo.pretty(all);
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile("record_signatures.json", signatures("Authorship", "Review", "Approval")));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile("record_signatures.json", signatures("Authorship", "Approval", "Approval")));
    }

    @Override
    public List<Map<String, Object>> keys() {
        Map<String, Object> key = new LinkedHashMap<>(Demo.key("demo-signer", "kimberlite.record-signature", Demo.signer("signer")));
        key.put("userId", SIGNER);
        return List.of(key);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/** An erasure audit record with a signed proof over one stream. Tampered: the digest of the key said to be shredded. */
public final class ErasureSample implements Sample {
    private static final long STREAM = 21_474_836_481L;
    private static final long TIME = 1_777_200_000_746_767_439L;

    @Override
    public String name() {
        return "kimberlite-erasure";
    }

    private static byte[] records(boolean tampered) {
        byte[] head = Sha256.of(Demo.text("head of the stream"));
        byte[] digest = Sha256.of(Demo.text("key"));
        byte[] root = Sha256.of(number(1), number(STREAM & 0xFFFFFFFFL), number(STREAM >>> 32), head, digest);
        byte[] message = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN).put(root).putLong(TIME).array();
        Map<String, Object> witness = Demo.object("stream_id", STREAM, "pre_erasure_merkle_root", Demo.numbers(head),
                "key_shred_digest", Demo.numbers(tampered ? Sha256.of(digest) : digest));
        Map<String, Object> proof = Demo.object("bundle_root", Demo.numbers(root), "timestamp_ns", TIME, "witnesses", List.of(witness),
                "attestation_sig", Demo.numbers(Demo.signer("attestation").sign(message)));
        return Demo.pretty(List.of(Demo.object("request_id", Demo.uuid("request"), "subject_id", "anna@example.com",
                "requested_at", "2026-04-01T08:00:00Z", "completed_at", "2026-04-20T09:30:00.250Z", "records_erased", 80,
                "streams_affected", List.of(STREAM), "erasure_proof", null, "signed_proof", proof, "is_noop_replay", false)));
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile("erasure_audit.json", records(false)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile("erasure_audit.json", records(true)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Demo.key("demo-attestation", "kimberlite.erasure", Demo.signer("attestation")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.certificate;

import io.assay.canon.Hex;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

/**
 * What a certificate states.
 *
 * @param message UTF-8 of {@code <framework's name>:<spec_hash>:<total>:<verified>:<verified_at>}, the time with {@code +00:00} for {@code Z}
 */
record ProofCertificate(Framework framework, Instant verifiedAt, long total, long verified, String specHash, byte[] message) {
    private static final Set<String> MEMBERS = Set.of("framework", "verified_at", "toolchain_version", "total_requirements", "verified_count",
            "spec_hash");
    private static final String PREFIX = "sha256:";
    private static final int HASH = 64;

    static ProofCertificate of(JsonValue root) throws Misshapen {
        Fields fields = Fields.of(root, "certificate").exactly(MEMBERS, Set.of());
        fields.text("toolchain_version");
        Framework framework = Framework.of(fields.text("framework")).orElse(null);
        String hash = fields.text("spec_hash");
        if (framework == null || !hash.startsWith(PREFIX) || hash.length() != PREFIX.length() + HASH || !Hex.isLower(hash.substring(PREFIX.length()))) {
            JsonValue at = fields.value(framework == null ? "framework" : "spec_hash");
            throw new Misshapen(Fault.TYPE, framework == null ? "framework" : "spec_hash", at.from(), at.to());
        }
        String time = fields.text("verified_at");
        Instant instant = fields.instant("verified_at");
        String message = String.join(":", framework.shown(), hash, Long.toUnsignedString(fields.u64("total_requirements")),
                Long.toUnsignedString(fields.u64("verified_count")), time.substring(0, time.length() - 1) + "+00:00");
        return new ProofCertificate(framework, instant, fields.u64("total_requirements"), fields.u64("verified_count"),
                hash.substring(PREFIX.length()), message.getBytes(StandardCharsets.UTF_8));
    }
}

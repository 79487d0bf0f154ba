// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.VerityCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code retention_policies.json}: a list of policies (profile assay-vdb/1, section 1.13). */
public final class PolicyReader {
    private static final Set<String> METHODS = Set.of("TombstoneOnly", "CryptoDelete", "PhysicalDelete");

    private final Tally readable;
    private final List<RetentionPolicy> policies = new ArrayList<>();

    private PolicyReader(Tally readable) {
        this.readable = readable;
    }

    public static List<RetentionPolicy> read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        PolicyReader reader = new PolicyReader(readable);
        JsonLines.list(file, readable, reader::policy);
        Consistency.ofPolicies(reader.policies, readable);
        return reader.policies;
    }

    private void policy(JsonObject object, Locator item) {
        Members members = new Members(object, item, readable);
        String stream = members.number("stream").isPresent() ? Long.toUnsignedString(members.u64("stream")) : members.optionalText("stream");
        Scope scope = Scope.ofStream(members.u64("tenant_id"), stream);
        Optional<BigInteger> least = duration(members, item, "min_retention");
        if (least.isEmpty()) {
            members.fault("min_retention");
        }
        RetentionPolicy policy = new RetentionPolicy(item, scope, least.orElse(BigInteger.ZERO), duration(members, item, "max_retention"));
        noteMethod(members.text("deletion_method"), item, readable);
        if (!members.close().isBroken()) {
            policies.add(policy);
        }
    }

    /** Says so where the way of deleting is none that the producer has. */
    public static void noteMethod(String method, Locator item, Tally readable) {
        if (!METHODS.contains(method)) {
            readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, item.inField("deletion_method"), method));
        }
    }

    private Optional<BigInteger> duration(Members members, Locator item, String name) {
        Optional<JsonObject> object = members.optionalObject(name);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Members duration = new Members(object.get(), item.inField(name), readable);
        long nanos = duration.u64("nanos");
        if (Long.compareUnsigned(nanos, 1_000_000_000) >= 0) {
            duration.fault("nanos");
        }
        BigInteger nanoseconds = RetentionPolicy.nanoseconds(duration.u64("secs"), nanos);
        if (duration.close().isBroken()) {
            members.fault(name);
        }
        return Optional.of(nanoseconds);
    }
}

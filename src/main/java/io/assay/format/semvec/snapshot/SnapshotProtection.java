// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.CheckId;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import java.util.List;

/** What binds each member of a snapshot: the checksum that recomputed, which anyone can take again, or nothing. */
final class SnapshotProtection {
    private SnapshotProtection() {}

    static ProtectionMap of(int length, JsonObject members, List<JsonValue> covered, boolean regular) {
        SpanSheet sheet = new SpanSheet();
        if (members == null) {
            sheet.part("", length, "snapshot", List.of()).end();
            return sheet.map();
        }
        SpanSheet.Part part = sheet.part("", length, "layout", regular ? List.of(SnapshotQuestion.FORM.id()) : List.of());
        for (JsonMember member : members.members()) {
            boolean bound = covered.contains(members) || covered.contains(member.value());
            CheckId[] checks = bound ? new CheckId[] {SnapshotQuestion.CHECKSUM.id()} : new CheckId[0];
            boolean telling = List.of(Snapshot.CHECKSUM, Snapshot.STATE, Snapshot.VECTOR).contains(member.name());
            part.name(member.nameFrom(), member.nameTo(), member.name(), Forger.ANYONE, telling && !bound ? new CheckId[] {SnapshotQuestion.FORM.id()} : checks);
            part.name(member.value().from(), member.value().to(), member.name(), Forger.ANYONE, checks);
        }
        part.end();
        return sheet.map();
    }
}

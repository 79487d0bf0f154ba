// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import java.util.Map;
import java.util.Optional;

/** Do the counts of the manifest fit the lines? Keys are schemas, or folders in later descriptions. An empty bundle is evidence of nothing. */
public final class CountCheck {
    private final Material material;
    private final Desk desk;
    private final Tally tally;

    public CountCheck(Material material, Desk desk, Tally tally) {
        this.material = material;
        this.desk = desk;
        this.tally = tally;
    }

    public void judge() {
        if (material.total() == 0 && !material.isPack()) {
            tally.report(Finding.of(CecCode.EMPTY, material.at()));
        }
        Optional<JsonObject> stated = material.manifest().counts();
        if (stated.isEmpty()) {
            return;
        }
        Map<EntryKind, Long> lines = material.counts();
        for (EntryKind kind : EntryKind.records()) {
            tally.examined(1);
            String key = stated.get().has(kind.schema()) ? kind.schema() : stated.get().has(kind.path()) ? kind.path() : "";
            String issuer = key.isEmpty() ? "" : spelled(stated.get(), key);
            String ours = Long.toString(lines.getOrDefault(kind, 0L));
            desk.claim(Claim.compared("record_counts." + kind.schema(), issuer, ours));
            if (!issuer.equals(ours)) {
                tally.report(Finding.of(CecCode.COUNT, at(key.isEmpty() ? kind.schema() : key), kind.schema()).compared(ours, issuer));
            }
        }
        for (JsonMember member : stated.get().members()) {
            if (EntryKind.records().stream().noneMatch(kind -> member.name().equals(kind.schema()) || member.name().equals(kind.path()))) {
                tally.report(Finding.of(CecCode.COUNT, at(member.name()), member.name()).compared("", spelled(stated.get(), member.name())));
            }
        }
    }

    private Locator at(String key) {
        return material.at(EntryKind.MANIFEST).inField("record_counts." + key);
    }

    private static String spelled(JsonObject counts, String key) {
        return counts.find(key).map(value -> value instanceof JsonNumber number ? number.lexeme() : value.getClass().getSimpleName()).orElse("");
    }
}

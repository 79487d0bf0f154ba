// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Indication;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.source.UnreadableEvidence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Do the verdict in the pack and the packed files agree? Every artefact is in both with one digest, and a file packed whole has it too. */
final class PackSourcesCheck {
    private final PackContents contents;
    private final Desk desk;
    private final Tally tally;
    private final Locator pack;

    PackSourcesCheck(PackContents contents, Desk desk, Tally tally) {
        this.contents = contents;
        this.desk = desk;
        this.tally = tally;
        this.pack = contents.bundle().file().locator();
    }

    void judge() throws UnreadableEvidence {
        Optional<PackManifest> manifest = contents.manifest();
        if (manifest.isEmpty()) {
            tally.notApplicable();
            return;
        }
        Map<String, JsonObject> verdict = verdict();
        for (PackedSource source : manifest.get().sources()) {
            tally.examined(1);
            JsonObject object = verdict.remove(source.path());
            compare(source, "format", object, source.format());
            compare(source, "sha256", object, source.sha256());
            compare(source, "outcome", object, source.outcome());
            if (!source.outcome().equals(Indication.TOTAL_PASSED.name())) {
                tally.report(Finding.of(PackCode.SOURCE_OUTCOME, pack.inEntry(PackNames.VERDICT), source.path(), source.outcome()));
            }
            if (source.entries().size() == 1 && !source.sha256().isEmpty()) {
                String ours = contents.found(source.entries().getFirst()).map(PackedEntry::sha256).orElse("");
                desk.claim(Claim.compared(source.path() + ".sha256", source.sha256(), ours));
                if (!ours.equals(source.sha256())) {
                    differs(source, "sha256", ours, source.sha256());
                }
            }
        }
        verdict.keySet().forEach(path -> tally.report(Finding.of(PackCode.SOURCE, pack.inEntry(PackNames.VERDICT), path, "path").compared("", path)));
    }

    /** The objects of the verdict by their path; none where the entry is no verdict. */
    private Map<String, JsonObject> verdict() throws UnreadableEvidence {
        byte[] bytes = PackContents.bytes(contents.bundle(), PackNames.VERDICT, desk);
        Map<String, JsonObject> objects = new LinkedHashMap<>();
        try {
            if (JsonReader.parse(bytes, 0, bytes.length, JsonDialect.STRICT) instanceof JsonObject verdict) {
                verdict.array("objects").ifPresent(list -> list.items().forEach(item -> {
                    if (item instanceof JsonObject object) {
                        objects.put(object.text("path").orElse(""), object);
                    }
                }));
            }
        } catch (JsonSyntaxException other) {
            tally.report(Finding.of(PackCode.FORM, pack.inEntry(PackNames.VERDICT), PackNames.VERDICT));
        }
        return objects;
    }

    private void compare(PackedSource source, String member, JsonObject verdict, String stated) {
        String recorded = verdict == null ? "" : verdict.text(member).orElse("");
        if (verdict == null || !recorded.equals(stated)) {
            differs(source, member, recorded, stated);
        }
    }

    private void differs(PackedSource source, String member, String ours, String stated) {
        tally.report(Finding.of(PackCode.SOURCE, pack.inEntry(PackNames.MANIFEST).inField("sources"), source.path(), member).compared(ours, stated));
    }
}

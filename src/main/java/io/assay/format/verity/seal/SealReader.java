// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.VerityCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code checkpoints.jsonl}: one seal a line (profile assay-vdb/1, section 1.4). */
public final class SealReader {
    private static final int KEY = 32;
    private static final int SIGNATURE = 64;

    private final Tally readable;
    private final List<Seal> seals = new ArrayList<>();

    private SealReader(Tally readable) {
        this.readable = readable;
    }

    /** The seals in the order of the file; what is none is reported and left out. */
    public static List<Seal> read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        SealReader reader = new SealReader(readable);
        JsonLines.each(file, readable, reader::line);
        return reader.seals;
    }

    private void line(JsonObject object, Locator line) {
        Members members = new Members(object, line, readable);
        long position = members.u64("through_position");
        Locator at = line.atPosition(position);
        Seal seal = new Seal(at, position, members.digest("log_hash"), members.digest("projection_hash"), members.u64("sealed_at"),
                members.bytes("signature", SIGNATURE), members.bytes("signer", KEY), cosignatures(members, at));
        if (!members.close().isBroken()) {
            seals.add(seal);
        }
    }

    private List<Cosignature> cosignatures(Members seal, Locator at) {
        List<Cosignature> cosignatures = new ArrayList<>();
        for (JsonValue item : seal.optionalList("cosignatures").orElse(List.of())) {
            if (item instanceof JsonObject object) {
                Members members = new Members(object, at.inField("cosignatures"), readable);
                Cosignature cosignature = new Cosignature(members.text("role"), members.bytes("signer", KEY), members.bytes("signature", SIGNATURE));
                if (!members.close().isBroken()) {
                    cosignatures.add(cosignature);
                }
            } else {
                readable.report(Finding.of(VerityCode.PARSE, at.inField("cosignatures"), "cosignatures"));
            }
        }
        return cosignatures;
    }
}

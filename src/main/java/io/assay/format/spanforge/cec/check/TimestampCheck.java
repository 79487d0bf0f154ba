// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.Hex;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.crypto.path.PathRequest;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.spanforge.cec.bundle.Document;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.source.UnreadableEvidence;
import java.util.Optional;

/**
 * Does the time stamp fit the bytes? The producer writes a stub in the place of a token: its imprint is recomputed from the bytes of the file
 * before the local header of its entry, which shows careless rewriting and nothing else, since nobody signs it.
 */
public final class TimestampCheck {
    private final Material material;
    private final Desk desk;
    private final Tally tally;
    private final PathRequest request;
    private final Locator at;
    private boolean stamped;

    public TimestampCheck(Material material, Desk desk, Tally tally, PathRequest request) {
        this.material = material;
        this.desk = desk;
        this.tally = tally;
        this.request = request;
        this.at = material.at(EntryKind.TIMESTAMP);
    }

    public void judge() throws UnreadableEvidence {
        Optional<Document> document = material.documents().find(EntryKind.TIMESTAMP);
        if (document.isEmpty() || document.get().bytes().length == 0) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        if (document.get().object().isPresent()) {
            stub(document.get().object().get(), document.get());
        } else if (document.get().isDer()) {
            stamped = new TokenCheck(desk, tally, request, at, hash -> material.bundle()
                    .digestBefore(document.get().item().localHeader().from(), hash.start(), desk::isCancelled)).judge(document.get().bytes());
        } else {
            tally.report(Finding.of(CecCode.TSR_FORM, at, "object"));
        }
    }

    /** Whether an authority that the auditor trusts vouches for the bytes before the entry. */
    public boolean stamped() {
        return stamped;
    }

    private void stub(JsonObject stub, Document document) throws UnreadableEvidence {
        tally.report(Finding.of(CecCode.TSR_STUB, at, stub.text("genTime").orElse("")));
        desk.qualify(Qualifier.STUB_TIMESTAMP);
        if (!material.isPack()) {
            desk.doesNotShow(Phrase.of(CecText.STUB));
        }
        constant(stub.integer("version").orElse(0) == 1, "version");
        constant(stub.text("policy").equals(Optional.of("spanforge.local.stub")), "policy");
        constant(stub.text("hashAlgorithm").equals(Optional.of("sha256")), "hashAlgorithm");
        for (String member : new String[] {"messageImprint", "genTime"}) {
            constant(stub.text(member).isPresent(), member);
        }
        constant(stub.text("serialNumber").isPresent() || stub.find("serialNumber").filter(JsonNumber.class::isInstance).isPresent(), "serialNumber");
        if (document.item().localHeader().isKnown() && stub.text("messageImprint").isPresent()) {
            String ours = Hex.encode(material.bundle().digestBefore(document.item().localHeader().from(), () -> {
                desk.poll();
                return false;
            }));
            String stated = stub.text("messageImprint").get();
            if (!ours.equals(stated)) {
                tally.report(Finding.of(CecCode.TSR_IMPRINT, at.inField("messageImprint")).compared(ours, stated));
            }
        }
    }

    private void constant(boolean asWritten, String member) {
        if (!asWritten) {
            tally.report(Finding.of(CecCode.TSR_FORM, at.inField(member), member));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Set;

/** Decides every request of a log again, in the order of the log, and holds what the server recorded against it. */
final class RequestLogExamination implements Examination {
    private final EvidenceFile file;
    private final RequestRules rules;

    RequestLogExamination(EvidenceFile file, Circumstances circumstances) {
        this.file = file;
        this.rules = RequestRules.of(circumstances);
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(RequestQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public boolean grows() {
        return true;
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.doesNotShow(Phrase.of(RequestText.NOT_COMPLETE));
        desk.doesNotShow(Phrase.of(RequestText.NOT_THE_CLIENT));
        LogChunks chunks = LogChunks.of(file);
        LogWalk walk = new LogWalk(desk, rules, file.locator());
        desk.inOrder(chunks.count(), chunk -> LogLine.of(chunks.bytes((int) chunk), chunks.piece((int) chunk).from(), rules), walk::take);
        walk.end();
        desk.ask(RequestQuestion.END, tally -> {
            tally.examined(1);
            if (!chunks.isEnded() || walk.isLastBroken()) {
                tally.report(Finding.of(RequestCode.LOG_TRUNCATED, walk.lastPlace()));
            }
        });
        desk.events(new EventCount(walk.lines(), walk.first(), walk.last()));
        if (walk.macs() > 0) {
            desk.proved(Assurance.KEYED);
            desk.qualify(Qualifier.FORGEABLE_KEY);
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.shows(Phrase.of(RequestText.DECIDED, walk.lines(), walk.macs()));
        }
    }

    @Override
    public ProtectionMap protection() {
        return new RequestProtection(file, rules);
    }
}

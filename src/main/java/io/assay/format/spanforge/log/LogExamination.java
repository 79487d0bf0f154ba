// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.compat.EventSource;
import io.assay.format.spanforge.log.lines.ChunkCheck;
import io.assay.format.spanforge.log.lines.ChunkPart;
import io.assay.format.spanforge.log.lines.KeyRing;
import io.assay.format.spanforge.log.lines.LogFile;
import io.assay.format.spanforge.log.lines.Place;
import io.assay.format.spanforge.log.lines.SingleCheck;
import io.assay.format.spanforge.log.lines.WatchedIds;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The examination of one log: its files in chunks on the lanes lent, joined in order by a {@link LogWalk}. */
final class LogExamination implements Examination {
    private final EvidenceFile file;
    private final List<EvidenceFile> more;
    private final TrustStore trust;
    private final KeyRing keys;
    private final WatchedIds watched;
    private final List<LogFile> open = new ArrayList<>();
    private LogUnit.Proofs proofs = LogUnit.Proofs.NONE;

    LogExamination(EvidenceFile file, List<EvidenceFile> more, TrustStore trust) {
        this.file = file;
        this.more = more;
        this.trust = trust;
        this.keys = KeyRing.of(trust);
        Set<String> ids = new HashSet<>(keys.switches());
        ids.addAll(HeadWalk.ids(trust));
        this.watched = new WatchedIds(ids);
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(LogQuestion.values());
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
        LogWalk walk = new LogWalk(desk, keys, trust, file.locator(), Place::locator);
        if (EventSource.isDocument(file)) {
            walk.enter(opened(file));
            walk.take(document(desk.listens()));
        } else {
            lines(desk, walk);
        }
        LogResult result = walk.finish();
        proofs = result.proofs(keys.tenants());
        result.layDown(desk);
        RotatedSet.wanting(file, more).ifPresent(name -> {
            desk.qualify(Qualifier.PARTIAL_SCOPE);
            desk.doesNotShow(Phrase.of(LogText.NOT_CONTINUED, name));
        });
        if (result.verified() > 0 && !EventSource.isDocument(file)) {
            LastEvent.of(more.isEmpty() ? file : more.getLast(), file.simpleName(), result.events()).ifPresent(desk::ends);
        }
    }

    private void lines(Desk desk, LogWalk walk) throws UnreadableEvidence {
        opened(file);
        for (EvidenceFile next : more) {
            opened(next);
        }
        long[] begins = new long[open.size() + 1];
        for (int i = 0; i < open.size(); i++) {
            begins[i + 1] = begins[i] + open.get(i).chunks();
        }
        Queue<ChunkCheck> idle = new ConcurrentLinkedQueue<>();
        boolean told = desk.listens();
        Joint joint = new Joint(walk);
        desk.inOrder(begins[open.size()], chunk -> {
            int number = 0;
            while (chunk >= begins[number + 1]) {
                number++;
            }
            ChunkCheck free = idle.poll();
            ChunkCheck check = free == null ? new ChunkCheck(keys, watched, told) : free;
            ChunkPart part = check.of(open.get(number), chunk - begins[number]);
            idle.add(check);
            return part;
        }, joint::take);
        joint.enterUpTo(open.size() - 1);
    }

    /** Hands parts to the walk and says when the next file begins. */
    private final class Joint {
        private final LogWalk walk;
        private int entered = -1;

        Joint(LogWalk walk) {
            this.walk = walk;
        }

        void take(ChunkPart part) {
            enterUpTo(part.file());
            walk.take(part);
        }

        void enterUpTo(int number) {
            while (entered < number) {
                walk.enter(open.get(++entered));
            }
        }
    }

    private LogFile opened(EvidenceFile one) throws UnreadableEvidence {
        LogFile log = LogFile.open(one, open.size());
        open.add(log);
        return log;
    }

    private ChunkPart document(boolean told) throws UnreadableEvidence {
        byte[] bytes = file.content();
        int from = LogFile.startsWithBom(bytes) ? 3 : 0;
        Place place = new Place(0, from, bytes.length, "");
        return new ChunkPart(0, List.of(new SingleCheck(keys, told).of(bytes, from, bytes.length, place, false)), 1, bytes.length);
    }

    @Override
    public ProtectionMap protection() throws UnreadableEvidence {
        return new LogProtection(file, more, EventSource.isDocument(file), proofs);
    }

    @Override
    public void close() {
        open.forEach(LogFile::close);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.semvec.certificate.CertificateCode;
import io.assay.format.semvec.certificate.DeletionCertificate;
import io.assay.format.semvec.checkpoint.CheckpointAnchor;
import io.assay.format.semvec.store.rows.CheckpointRow;
import io.assay.format.semvec.store.rows.SeqRanges;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** Holds erasures that certificates and audit records claim against what the store still holds, and the two against each other. */
public final class ErasureCheck {
    private final StorePlace places;
    private final List<Deletion> deletions;
    private final List<HeldCertificate> certificates;
    private final EventWalk walk;
    private final Tally tally;

    public ErasureCheck(StorePlace places, List<Deletion> deletions, List<HeldCertificate> certificates, EventWalk walk, Tally tally) {
        this.places = places;
        this.deletions = deletions;
        this.certificates = certificates;
        this.walk = walk;
        this.tally = tally;
    }

    /** Users whose erasure somebody claims. */
    public Set<String> erased() {
        Set<String> users = new TreeSet<>();
        deletions.stream().filter(Deletion::erasure).map(Deletion::user).forEach(users::add);
        certificates.stream().map(held -> held.certificate().user()).forEach(users::add);
        return users;
    }

    public void certificates(List<CheckpointAnchor> anchors, Desk desk) {
        for (HeldCertificate held : certificates) {
            DeletionCertificate certificate = held.certificate();
            tally.examined(1);
            EventWalk.Presence presence = walk.of(certificate.user());
            long before = presence.until(certificate.issuedAt().orElseThrow());
            if (before > 0) {
                tally.report(Finding.of(CertificateCode.CONTRADICTED_BY_STORE, held.at(), certificate.user(), before)
                        .compared("0", Long.toString(before)));
            } else if (presence.events() > 0) {
                tally.report(Finding.of(CertificateCode.USER_REENGAGED, held.at(), certificate.user(), presence.events()));
            }
            Optional<Deletion> record = record(certificate);
            record.ifPresentOrElse(deletion -> record(held, deletion, anchors, desk),
                    () -> tally.report(Finding.of(CertificateCode.NO_AUDIT_RECORD, held.at(), certificate.id(), certificate.user())
                            .weighing(isOfThisStore(held, presence) ? Weight.FAIL : Weight.WARN)));
        }
    }

    /** A certificate that names no store and a user of whom this store knows nothing may be about another store. */
    private boolean isOfThisStore(HeldCertificate held, EventWalk.Presence presence) {
        return held.ofStore() || presence.events() > 0 || deletions.stream().anyMatch(deletion -> deletion.user().equals(held.certificate().user()));
    }

    private Optional<Deletion> record(DeletionCertificate certificate) {
        return deletions.stream().filter(deletion -> deletion.erasure() && deletion.user().equals(certificate.user())
                && (deletion.certificate().isEmpty() || deletion.certificate().equals(certificate.id()))).findFirst();
    }

    private void record(HeldCertificate held, Deletion deletion, List<CheckpointAnchor> anchors, Desk desk) {
        DeletionCertificate certificate = held.certificate();
        OptionalLong count = certificate.count();
        desk.claim(Claim.compared("deleted_event_count." + certificate.id(), count.isPresent() ? Long.toString(count.getAsLong()) : "",
                Long.toString(deletion.seqs().length)));
        if (count.isPresent() && count.getAsLong() != deletion.count()) {
            tally.report(Finding.of(CertificateCode.COUNT_MISMATCH, held.at().inField("deleted_event_count"), certificate.user())
                    .compared(Long.toString(deletion.count()), Long.toString(count.getAsLong())));
        }
        if (!deletion.reason().isEmpty() && !deletion.reason().equals(certificate.text("reason"))) {
            tally.report(Finding.of(CertificateCode.REASON_MISMATCH, held.at().inField("reason"), certificate.user())
                    .compared(deletion.reason(), certificate.text("reason")));
        }
        anchors.stream().filter(anchor -> anchor.user().equals(certificate.user()) && anchor.count() == deletion.seqs().length
                && anchor.lastSeq() == deletion.highest()).findFirst().ifPresent(anchor -> {
                    history(held, "pre_stream_sha256", anchor.stream(), anchor.count());
                    history(held, "pre_state_sha256", anchor.state(), anchor.count());
                });
    }

    private void history(HeldCertificate held, String member, String known, long events) {
        String stated = held.certificate().text(member);
        if (!stated.isEmpty() && !known.isEmpty()) {
            tally.report(Finding.of(known.equals(stated) ? CertificateCode.HISTORY_CONFIRMED : CertificateCode.HISTORY_MISMATCH, held.at().inField(member),
                    held.certificate().user(), events).compared(known, stated));
        }
    }

    /**
     * What audit records claim: every erasure has its certificate, every number listed was an event once and is gone.
     *
     * @param highest the highest number that was ever given; empty where the store does not remember it
     */
    public void records(List<Long> stillPresent, OptionalLong highest) {
        Set<Long> gone = new HashSet<>();
        for (Deletion deletion : deletions) {
            Locator at = places.audit(deletion.record());
            tally.examined(1);
            boolean certified = certificates.stream().anyMatch(held -> held.certificate().user().equals(deletion.user())
                    && (deletion.certificate().isEmpty() || deletion.certificate().equals(held.certificate().id())));
            if (deletion.erasure() && !certified) {
                tally.report(Finding.of(StoreCode.FORGET_NO_CERT, at, deletion.user()));
            }
            SeqRanges listed = new SeqRanges(deletion.seqs());
            List<Long> left = stillPresent.stream().filter(listed::contains).toList();
            if (!left.isEmpty()) {
                tally.report(Finding.of(StoreCode.AUDIT_DELETED_SEQ_STILL_PRESENT, at.inField("detail"), left.size(), left.getFirst()));
            }
            LongStream.of(deletion.seqs()).filter(seq -> seq < 1 || highest.isPresent() && seq > highest.getAsLong()).findFirst().ifPresent(seq ->
                    tally.report(Finding.of(StoreCode.AUDIT_DELETED_SEQ_NEVER_ASSIGNED, at.inField("detail"), seq)
                            .compared(highest.isPresent() ? "1.." + highest.getAsLong() : "", Long.toString(seq))));
            LongStream.of(listed.numbers()).filter(seq -> !gone.add(seq)).findFirst().ifPresent(seq ->
                    tally.report(Finding.of(StoreCode.AUDIT_DELETED_SEQ_TWICE, at.inField("detail"), seq)));
        }
    }

    /** What was derived from erased events and must be gone with them. */
    public void derived(List<CheckpointRow> checkpoints, Map<String, Long> orphansByUser) {
        Map<String, Long> reach = new TreeMap<>();
        for (Deletion deletion : deletions) {
            if (deletion.erasure()) {
                reach.merge(deletion.user(), deletion.highest(), Math::max);
            }
        }
        reach.forEach((user, highest) -> {
            long left = checkpoints.stream().filter(row -> row.user().equals(user) && row.lastSeq() <= highest).count();
            long facts = orphansByUser.getOrDefault(user, 0L);
            if (left + facts > 0) {
                tally.report(Finding.of(StoreCode.FORGET_DERIVED_DATA_LEFT, places.table(left > 0 ? StorePlace.CHECKPOINTS : StorePlace.FACTS), user, facts, left));
            }
        });
    }

    /** Ends the question. */
    public void end() {
        if (deletions.isEmpty() && certificates.isEmpty()) {
            tally.notApplicable();
        }
        tally.conclude();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValues;
import io.assay.check.Outcome;
import io.assay.check.Phrase;
import io.assay.evidence.Digest;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityText;
import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the rows at a cutoff out as an answer, with the seals they meet, holds, retention and recoveries. */
record RowAnswer(Beside beside, SealMeeting meeting, long tenant) {
    /**
     * The answer. The root over the rows is that of the projection only where every event from position 0 on could be read (section 1.5); else it is
     * called that of the rows at hand.
     *
     * @param bound how many of the events that made it something outside fixes
     */
    Projection of(RowFold fold, long bound, Cutoff cutoff, String stream) {
        boolean whole = stream.isEmpty();
        Map<String, String> subject = new LinkedHashMap<>(Map.of("tenant", U64.text(tenant)));
        Map<String, String> digests = new LinkedHashMap<>();
        if (whole) {
            String name = fold.isOpaque() || fold.hasHoles() ? "rowsAtHand" : "projection";
            fold.rows().root().map(Digest::hex).ifPresent(root -> digests.put(name, root));
        } else {
            subject.put("stream", stream);
        }
        boolean unsure = fold.isOpaque() || fold.hasHoles() || fold.applied() == 0 || bound < fold.applied();
        Outcome outcome = fold.isBroken() || meeting.isContradicted() ? Outcome.FAILED : unsure ? Outcome.INDETERMINATE : Outcome.PASSED;
        return new Projection(cutoff, fold.lastApplied(), subject, described(fold, cutoff, stream), digests, fold.applied(), bound, outcome,
                doesNotShow(fold));
    }

    private List<Phrase> doesNotShow(RowFold fold) {
        List<Phrase> sentences = new ArrayList<>();
        if (meeting.positions().isEmpty()) {
            sentences.add(Phrase.of(VerityText.NOT_SEALED_STATE));
        }
        if (beside.hasLists()) {
            sentences.add(Phrase.of(VerityText.NOT_LISTS));
        }
        if (fold.isOpaque()) {
            sentences.add(Phrase.of(VerityText.NOT_HIDDEN_ROWS));
        }
        if (fold.hasHoles()) {
            sentences.add(Phrase.of(VerityText.NOT_MISSING_ROWS));
        }
        sentences.add(Phrase.of(VerityText.NOT_METADATA));
        return sentences;
    }

    private JsonObject described(RowFold fold, Cutoff cutoff, String only) {
        Map<String, Object> streams = new LinkedHashMap<>();
        fold.rows().streams().forEach((name, rows) -> {
            if (only.isEmpty() || only.equals(name)) {
                streams.put(name, rows);
            }
        });
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("profile", "assay-vdb/1");
        state.put("rows", fold.rows().size());
        state.put("streams", streams);
        if (fold.applied() > 0) {
            Map<String, Object> seals = meeting.upTo(fold.lastApplied());
            if (!seals.isEmpty()) {
                state.put("seals", seals);
            }
            meeting.next(fold.lastApplied()).ifPresent(next -> state.put("nextSeal", next));
        }
        long moment = cutoff instanceof Cutoff.AtTime time ? U64.nanoseconds(time.time()) : fold.lastTime();
        state.putAll(new Obligations(beside, tenant, only, moment).members());
        return (JsonObject) JsonValues.of(state);
    }
}

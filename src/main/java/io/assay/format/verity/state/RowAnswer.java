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
     * The answer with all rows. The root over them is that of the projection only where every event from position 0 on could be read (section 1.5);
     * else it is called that of the rows at hand.
     *
     * @param bound how many of the events that made it something outside fixes
     */
    Projection of(RowFold fold, long bound, Cutoff cutoff, String stream) {
        Footing footing = fold.footing();
        Map<String, String> digests = new LinkedHashMap<>();
        if (stream.isEmpty()) {
            String name = footing.opaque() || footing.holes() ? "rowsAtHand" : "projection";
            fold.rows().root().map(Digest::hex).ifPresent(root -> digests.put(name, root));
        }
        return answer(footing, bound, cutoff, stream, digests, described(footing, fold.rows().size(), fold.rows().streams(), cutoff, stream));
    }

    /**
     * The answer with some rows and no digest over all of them.
     *
     * @param rows how many there are
     */
    Projection part(Footing footing, long rows, Map<String, Map<String, JsonObject>> shown, long bound, Cutoff cutoff, String stream) {
        return answer(footing, bound, cutoff, stream, Map.of(), described(footing, rows, shown, cutoff, stream));
    }

    private Projection answer(Footing footing, long bound, Cutoff cutoff, String stream, Map<String, String> digests, JsonObject state) {
        Map<String, String> subject = new LinkedHashMap<>(Map.of("tenant", U64.text(tenant)));
        if (!stream.isEmpty()) {
            subject.put("stream", stream);
        }
        boolean unsure = footing.opaque() || footing.holes() || footing.applied() == 0 || bound < footing.applied();
        Outcome outcome = footing.broken() || meeting.isContradicted() ? Outcome.FAILED : unsure ? Outcome.INDETERMINATE : Outcome.PASSED;
        return new Projection(cutoff, footing.last(), subject, state, digests, footing.applied(), bound, outcome, doesNotShow(footing));
    }

    private List<Phrase> doesNotShow(Footing footing) {
        List<Phrase> sentences = new ArrayList<>();
        if (meeting.positions().isEmpty()) {
            sentences.add(Phrase.of(VerityText.NOT_SEALED_STATE));
        }
        if (beside.hasLists()) {
            sentences.add(Phrase.of(VerityText.NOT_LISTS));
        }
        if (footing.opaque()) {
            sentences.add(Phrase.of(VerityText.NOT_HIDDEN_ROWS));
        }
        if (footing.holes()) {
            sentences.add(Phrase.of(VerityText.NOT_MISSING_ROWS));
        }
        sentences.add(Phrase.of(VerityText.NOT_METADATA));
        return sentences;
    }

    private JsonObject described(Footing footing, long size, Map<String, Map<String, JsonObject>> all, Cutoff cutoff, String only) {
        Map<String, Object> streams = new LinkedHashMap<>();
        all.forEach((name, rows) -> {
            if (only.isEmpty() || only.equals(name)) {
                streams.put(name, rows);
            }
        });
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("profile", "assay-vdb/1");
        state.put("rows", size);
        state.put("streams", streams);
        if (footing.applied() > 0) {
            Map<String, Object> seals = meeting.upTo(footing.last());
            if (!seals.isEmpty()) {
                state.put("seals", seals);
            }
            meeting.next(footing.last()).ifPresent(next -> state.put("nextSeal", next));
        }
        long moment = cutoff instanceof Cutoff.AtTime time ? U64.nanoseconds(time.time()) : footing.lastTime();
        state.putAll(new Obligations(beside, tenant, only, moment).members());
        return (JsonObject) JsonValues.of(state);
    }
}

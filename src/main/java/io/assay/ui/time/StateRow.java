// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.replay.Provenance.Origin;
import io.assay.replay.StateChange;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One field of the state at A.
 *
 * @param changed whether it is another than at B
 * @param origin  which event set it; null where that is not known
 * @param looking whether it is still looked for
 */
record StateRow(String path, String value, boolean changed, Origin origin, boolean looking) {
    static List<StateRow> of(TimeViewModel.View view, Map<String, Origin> origins) {
        Set<String> changed = view.changes().stream().map(StateChange::path).collect(Collectors.toSet());
        return view.a().fields().entrySet().stream().map(field -> new StateRow(field.getKey(), field.getValue(), changed.contains(field.getKey()),
            origins == null ? null : origins.get(field.getKey()), origins == null)).toList();
    }

    /** The position of the event, or what can be said of it. */
    String set(Words words) {
        return looking ? "…" : origin == null ? "–" : origin.reached() ? words.number(origin.position())
            : words.say(TimeText.OR_EARLIER, words.number(origin.position()));
    }

    Mark mark() {
        return origin == null || !origin.reached() ? Mark.NOT_CHECKED : origin.verified() ? Mark.PASSED : Mark.INDETERMINATE;
    }

    String proof(Words words) {
        return looking ? "…" : origin == null || !origin.reached() ? "–" : words.say(origin.verified() ? TimeText.PROVED : TimeText.UNPROVED);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What binds each member of a checkpoint: the auditor's own, the fingerprint, the constants of the profile, or nothing. */
final class CheckpointProtection {
    private final List<Span> spans = new ArrayList<>();
    private final List<CheckId> form;
    private int done;

    private CheckpointProtection(boolean regular) {
        this.form = regular ? List.of(CheckpointQuestion.FORM.id()) : List.of();
    }

    static ProtectionMap of(int length, JsonObject members, Optional<CheckpointAnchor> anchor, boolean regular) {
        CheckpointProtection map = new CheckpointProtection(regular);
        if (members != null) {
            for (JsonMember member : members.members()) {
                map.span(member.nameFrom(), "layout", map.form);
                map.span(member.nameTo(), "names", List.of(CheckpointQuestion.FORM.id()));
                map.span(member.value().from(), "layout", map.form);
                map.span(member.value().to(), member.name(), binding(member.name(), anchor));
            }
        }
        map.span(length, members == null ? "checkpoint" : "layout", members == null ? List.of() : map.form);
        List<Unit> units = new ArrayList<>();
        map.spans.stream().map(Span::unit).distinct().forEach(name -> units.add(map.unit(name)));
        return ProtectionMap.of(units, map.spans);
    }

    private static List<CheckId> binding(String name, Optional<CheckpointAnchor> anchor) {
        List<CheckId> anchored = List.of(CheckpointQuestion.ANCHOR.id());
        return switch (name) {
            case "format" -> List.of(CheckpointQuestion.FORM.id());
            case "profile", "alpha", "beta", "input_norm", "state_norm" -> List.of(CheckpointQuestion.PROFILE.id());
            case "state_b64" -> List.of(CheckpointQuestion.STATE.id());
            case "state_sha256" -> anchor.filter(held -> !held.state().isEmpty()).isPresent()
                    ? List.of(CheckpointQuestion.STATE.id(), CheckpointQuestion.ANCHOR.id()) : List.of(CheckpointQuestion.STATE.id());
            case "n", "dimension" -> List.of(CheckpointQuestion.STATE.id());
            case "user_id", "last_seq", "stream_sha256" -> anchor.isPresent() ? anchored : List.of();
            case "last_event_id" -> anchor.filter(held -> !held.eventId().isEmpty()).isPresent() ? anchored : List.of();
            case "created_at" -> anchor.flatMap(CheckpointAnchor::created).isPresent() ? anchored : List.of();
            default -> List.of();
        };
    }

    private void span(int to, String unit, List<CheckId> checks) {
        if (to > done) {
            spans.add(new Span(new Range(done, to), "", unit, checks, Forger.ANYONE));
            done = to;
        }
    }

    private Unit unit(String name) {
        List<Span> same = spans.stream().filter(span -> span.unit().equals(name)).toList();
        return new Unit(name, same.getFirst().protectedBy(), same.getFirst().forger(), same.stream().mapToLong(span -> span.range().length()).sum());
    }
}

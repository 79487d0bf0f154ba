// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import io.assay.format.verity.seal.JudgedSeal;
import io.assay.format.verity.seal.Seal;
import io.assay.format.verity.seal.SealList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Does replaying the events give the projection root that each seal signs, and does each change name the old values that the replay gives? Only an
 * export that begins at position 0 can be replayed, and only up to its first hole, removed payload or encrypted payload.
 *
 * <p>A root costs a hash for each row: beyond a fixed amount of work seals are passed over, the last never, and that is said.
 */
public final class ProjectionCheck implements Witness<ProjectionCheck.Share> {
    private static final long WORK = 200_000_000;

    private final Map<Long, List<Seal>> seals = new HashMap<>();
    private final Map<String, String> claims = new LinkedHashMap<>();
    private final Tally roots;
    private final Tally olds;
    private final RowState state = new RowState();
    private long farthest;
    private long next;
    private long work;
    private long passedOver;
    private boolean replaying = true;

    public ProjectionCheck(SealList list, Tally roots, Tally olds) {
        this.roots = roots;
        this.olds = olds;
        for (JudgedSeal judged : list.all()) {
            long position = judged.seal().throughPosition();
            seals.computeIfAbsent(position, any -> new ArrayList<>()).add(judged.seal());
            farthest = U64.less(farthest, position) ? position : farthest;
        }
    }

    @Override
    public Share share() {
        return new Share();
    }

    @Override
    public void join(Share share, Placement placed) {
        for (Step step : share.steps) {
            replaying &= step.plain && step.position == next++;
            if (!replaying) {
                return;
            }
            step.change.ifPresent(change -> apply(change, placed.at(step.at)));
            seals.getOrDefault(step.position, List.of()).forEach(this::compare);
        }
    }

    /** Called when all events were seen. */
    public void end(Locator log) {
        if (passedOver > 0) {
            roots.report(Finding.of(VerityCode.PROJECTION_SAMPLED, log, passedOver));
        }
    }

    /** Position, and root recomputed, for each seal asked: what the issuer says stands in the seal. */
    public Map<String, String> claims() {
        return claims;
    }

    private void apply(Change change, Locator at) {
        boolean agrees = state.apply(change);
        if (!change.operation().equals(io.assay.format.verity.Operations.INSERT)) {
            olds.examined(1);
            if (!agrees) {
                olds.report(Finding.of(VerityCode.OLD_VALUES, at.inField("data"), change.key().stream()));
            }
        }
    }

    private void compare(Seal seal) {
        if (work + state.size() > WORK && seal.throughPosition() != farthest) {
            passedOver++;
            return;
        }
        work += state.size();
        roots.examined(1);
        Optional<Digest> root = state.root();
        Finding finding = Finding.of(VerityCode.PROJECTION_HASH, seal.at().inField("projection_hash"), U64.text(seal.throughPosition()))
                .compared(root.map(Digest::hex).orElse(""), seal.projectionHash().hex());
        if (root.isEmpty()) {
            roots.report(finding.weighing(Weight.INDETERMINATE));
        } else if (!root.get().equals(seal.projectionHash())) {
            roots.report(finding);
        }
        claims.put(U64.text(seal.throughPosition()), root.map(Digest::hex).orElse(""));
    }

    /** One event, as far as the replay needs it. */
    private record Step(Locator at, long position, boolean plain, Optional<Change> change) {
    }

    /** The changes of one part, in order. */
    public static final class Share implements Witness.Share {
        private final List<Step> steps = new ArrayList<>();

        @Override
        public void see(VerityEvent event) {
            boolean plain = event.hasPayload() && !event.isEncrypted();
            Optional<Change> change = plain ? Change.of(event) : Optional.empty();
            steps.add(new Step(change.isPresent() ? event.at() : null, event.position(), plain, change));
        }
    }
}

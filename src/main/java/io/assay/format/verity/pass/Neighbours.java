// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityEvent;
import java.util.ArrayList;
import java.util.List;

/** A witness for every rule that compares an event with the one before it in the log. */
public final class Neighbours implements Witness<Neighbours.Share> {
    private final List<Rule> rules = new ArrayList<>();
    private final List<Tally> wholes = new ArrayList<>();
    private final Before last = new Before();
    private boolean any;

    /** Adds a rule and the tally of its question. */
    public Neighbours ask(Tally whole, Rule rule) {
        rules.add(rule);
        wholes.add(whole);
        return this;
    }

    @Override
    public Share share() {
        return new Share(rules);
    }

    @Override
    public void join(Share share, Placement placed) {
        if (share.first == null) {
            return;
        }
        for (int i = 0; i < rules.size(); i++) {
            Tally seam = new Tally();
            if (any) {
                rules.get(i).next(last, share.first, seam);
            } else {
                rules.get(i).first(share.first, seam);
            }
            wholes.get(i).add(seam, placed::finding);
            wholes.get(i).add(share.tallies.get(i), placed::finding);
        }
        last.be(share.last);
        any = true;
    }

    /** What is asked of two neighbours; shares nothing that changes. */
    @FunctionalInterface
    public interface Rule {
        void next(Before before, VerityEvent event, Tally tally);

        /** The first event of the log. */
        default void first(VerityEvent event, Tally tally) {
            // Most rules have nothing to compare it with.
        }
    }

    /** One part's answers and its two ends. */
    public static final class Share implements Witness.Share {
        private final Rule[] rules;
        private final List<Tally> tallies = new ArrayList<>();
        private final Before last = new Before();
        private RecordedEvent first;

        private Share(List<Rule> rules) {
            this.rules = rules.toArray(Rule[]::new);
            rules.forEach(rule -> tallies.add(new Tally()));
        }

        @Override
        public void see(VerityEvent event) {
            if (first == null) {
                first = RecordedEvent.of(event);
            } else {
                for (int i = 0; i < rules.length; i++) {
                    rules[i].next(last, event, tallies.get(i));
                }
            }
            last.be(event);
        }
    }
}

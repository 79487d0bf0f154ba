// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.VerityEvent;
import java.util.function.Supplier;

/** A witness whose rule needs one event at a time. */
public final class EachEvent implements Witness<EachEvent.Share> {
    private final Supplier<? extends Rule> rules;
    private final Tally whole;

    /** @param rules makes a rule for one part; a rule may keep engines and buffers of its own */
    public EachEvent(Tally whole, Supplier<? extends Rule> rules) {
        this.whole = whole;
        this.rules = rules;
    }

    @Override
    public Share share() {
        return new Share(rules.get());
    }

    @Override
    public void join(Share share, Placement placed) {
        whole.add(share.tally, placed::finding);
    }

    /** What is asked of each event. */
    @FunctionalInterface
    public interface Rule {
        void see(VerityEvent event, Tally tally);
    }

    /** One part's answers. */
    public static final class Share implements Witness.Share {
        private final Rule rule;
        private final Tally tally = new Tally();

        private Share(Rule rule) {
            this.rule = rule;
        }

        @Override
        public void see(VerityEvent event) {
            rule.see(event, tally);
        }
    }
}

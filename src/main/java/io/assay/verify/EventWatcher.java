// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.ClauseClaim;
import io.assay.evidence.Event;
import io.assay.evidence.Sealed;

/** Takes part in the same pass: is told every event once, in the order of the evidence, on the run's thread. */
@FunctionalInterface
public interface EventWatcher {
    /** @param format the format's id */
    void event(String format, String path, Event event);

    /** What an issuer says of a clause. */
    default void clause(String path, ClauseClaim claim) {}

    /** A checkpoint that the evidence holds. */
    default void seal(String path, Sealed seal) {}

    /** Both of them, this one first. */
    default EventWatcher and(EventWatcher other) {
        EventWatcher one = this;
        return new EventWatcher() {
            @Override
            public void event(String format, String path, Event event) {
                one.event(format, path, event);
                other.event(format, path, event);
            }

            @Override
            public void clause(String path, ClauseClaim claim) {
                one.clause(path, claim);
                other.clause(path, claim);
            }

            @Override
            public void seal(String path, Sealed seal) {
                one.seal(path, seal);
                other.seal(path, seal);
            }
        };
    }
}

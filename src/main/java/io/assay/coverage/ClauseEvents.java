// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.evidence.Event;
import java.util.List;

/**
 * The events that a clause's rule asks for.
 *
 * @param listed   in the order of the evidence, as many as are kept
 * @param counted  how many count, listed or not
 * @param excluded how many do not
 */
public record ClauseEvents(List<Listed> listed, long counted, long excluded) {
    /** Why an event of a rule does not count although it may have verified: it lies outside the audit period. */
    public static final String OUTSIDE = "OUTSIDE_PERIOD";
    /** Its id counted already. */
    public static final String DUPLICATE = "DUPLICATE";
    /** Another system, tenant or model was asked for. */
    public static final String OTHER = "OTHER_SCOPE";

    public ClauseEvents {
        listed = List.copyOf(listed);
    }

    /** How many are not listed. */
    public long left() {
        return counted + excluded - listed.size();
    }

    /**
     * One of them.
     *
     * @param path   the artefact
     * @param format the id of its format
     * @param reason why it does not count: a finding's code, a standing or one of the words here; empty where it counts
     */
    public record Listed(String path, String format, Event event, String reason) {
        /** Whether it counts. */
        public boolean counts() {
            return reason.isEmpty();
        }
    }
}

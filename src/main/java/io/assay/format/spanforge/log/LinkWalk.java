// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.Envelope;
import java.util.Optional;

/**
 * Follows the links from event to event (specification of Spanforge, section 3): the first names nothing, each later one names
 * the one before. Events that are neither signed nor linked stand beside the chain and are stepped over.
 */
final class LinkWalk {
    private final Tally links;
    private final Tally starts;
    private String last = "";
    private String beside = "";
    private Finding head;
    private long events;
    private long linked;

    LinkWalk(Tally links, Tally starts) {
        this.links = links;
        this.starts = starts;
    }

    /**
     * Takes the next event.
     *
     * @param signed whether it carries a checksum or a signature
     * @param verified whether its signature holds
     * @return what is wrong with its link
     */
    Optional<LogCode> take(Locator at, String id, Envelope.Member previous, boolean signed, boolean verified) {
        Optional<LogCode> fault = Optional.empty();
        if (events++ == 0) {
            start(at, previous);
        } else if (!previous.present() && !signed) {
            beside = id;
            return fault;
        } else if (!previous.present() && verified) {
            fault = Optional.of(LogCode.RESTART);
            starts.report(Finding.of(LogCode.RESTART, at.inField("prev_id")).compared(last, ""));
        } else {
            linked++;
            String named = previous.text().orElse("");
            if (!previous.present() || named.isEmpty() || !named.equals(last) && !named.equals(beside)) {
                fault = Optional.of(LogCode.LINK);
                links.report(Finding.of(LogCode.LINK, at.inField("prev_id")).compared(last, named));
            }
        }
        last = id;
        beside = "";
        return fault;
    }

    private void start(Locator at, Envelope.Member previous) {
        if (previous.present()) {
            boolean empty = previous.text().filter(String::isEmpty).isPresent();
            head = Finding.of(LogCode.HEAD, at.inField("prev_id"), empty ? 0 : 1).compared("", previous.text().orElse(""));
        }
    }

    /** Steps over events that were compared among themselves. */
    void skip(long further, String id) {
        events += further;
        linked += further;
        last = id;
    }

    void finish() {
        if (head != null) {
            // one event alone may be an extract, which no log can deny
            starts.report(events == 1 ? head.weighing(Weight.INDETERMINATE) : head);
        }
        links.examined(linked);
        starts.examined(events);
        if (linked == 0) {
            links.notApplicable();
        }
        links.conclude();
        starts.conclude();
    }
}

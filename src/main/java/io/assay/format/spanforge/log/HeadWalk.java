// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.trust.Anchor;
import io.assay.trust.TrustStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the log with the heads that the auditor pinned: after so many events stands the event with that id and that signature
 * (contract, section 2, anchors of kind {@code chain-head}). A head whose subject is the name of a file counts for that file. Of the
 * others a single one always counts; of several, those that name an event of this log, or the first where none does.
 */
final class HeadWalk {
    private final List<Anchor> heads;
    private final Tally tally;
    private final Locator log;
    private final Map<String, Seen> seen = new HashMap<>();
    private boolean endFixed;
    private boolean contradicted;
    private long fixed;

    private record Seen(long count, String signature, Locator at) {}

    HeadWalk(TrustStore trust, Tally tally, Locator log) {
        this.tally = tally;
        this.log = log;
        this.heads = of(trust).stream().filter(head -> !namesFile(head) || namesThis(head)).toList();
    }

    /** The heads that speak of logs like this one. */
    static List<Anchor> of(TrustStore trust) {
        return trust.anchors("chain-head").filter(anchor -> anchor.text("eventId").isPresent() && anchor.count().isPresent()).toList();
    }

    /** Ids of the events that heads name. */
    static Set<String> ids(TrustStore trust) {
        return of(trust).stream().map(HeadWalk::id).collect(Collectors.toSet());
    }

    /** Takes an event that stands alone; {@code count} is its number, from 1. */
    void take(Locator at, String id, long count, String signature) {
        if (heads.stream().anyMatch(head -> id(head).equals(id))) {
            seen.putIfAbsent(id, new Seen(count, signature, at));
        }
    }

    /** Whether a pinned head is the log's last event. */
    boolean endFixed() {
        return endFixed;
    }

    /** Whether a pinned head does not fit the log. */
    boolean contradicted() {
        return contradicted;
    }

    /** How many events from the first the pinned heads fix. */
    long fixed() {
        return fixed;
    }

    void finish(long events) {
        List<Anchor> ours = heads.stream().filter(head -> heads.size() == 1 || namesThis(head) || seen.containsKey(id(head))).toList();
        ours.forEach(head -> compare(head, events));
        if (ours.isEmpty() && !heads.isEmpty()) {
            compare(heads.getFirst(), events);
        }
        tally.examined(heads.isEmpty() ? 0 : Math.max(1, ours.size()));
        if (heads.isEmpty()) {
            tally.notApplicable();
        }
        tally.conclude();
    }

    /** A subject that looks like a file name, or that a run took from a file, speaks of that file only. */
    private static boolean namesFile(Anchor head) {
        return head.evidence().isPresent() || head.subject().contains(".json");
    }

    private boolean namesThis(Anchor head) {
        return namesFile(head) && ("/" + log.path()).endsWith("/" + head.subject());
    }

    private static String id(Anchor head) {
        return head.text("eventId").orElseThrow();
    }

    private void compare(Anchor head, long events) {
        String id = id(head);
        long count = head.count().orElseThrow();
        Seen found = seen.get(id);
        boolean same = found != null && found.count == count && head.text("signature").map(found.signature::equals).orElse(true);
        if (same) {
            endFixed |= count == events;
            fixed = Math.max(fixed, count);
            return;
        }
        contradicted = true;
        String pinned = count + " " + id + head.text("signature").map(signature -> " " + signature).orElse("");
        String there = found == null ? Long.toString(events) : found.count + " " + id + " " + found.signature;
        tally.report(Finding.of(LogCode.ANCHOR, found == null ? log : found.at, count, events).compared(pinned, there));
    }
}

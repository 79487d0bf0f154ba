// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import io.assay.check.Indication;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import io.assay.format.EvidenceFormat;
import io.assay.source.UnreadableEvidence;
import io.assay.verify.Engagement;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Asks whether something was committed once, twice or never: counts the events that carry an id, as their own or as that of the transaction
 * (COMPLIANCE.md, Transaction Idempotency).
 *
 * <p>That it was committed is proved by the events that carry it, where a proof binds each of them. That it was not committed again, or never, is
 * proved only where nothing can be missing: the evidence passes, begins with the first event, its end is fixed, nothing was left out or given up. That it was committed more than once
 * is proved by two such events of one log: the same event in two files is a copy, and the same position in the logs of two tenants are two events. Evidence
 * without events says nothing of it. An id of a transaction has to be bound itself, which no hash of an event does: only a signature over the whole export.
 */
public record Commitment(List<EvidenceFormat> formats, String id) {
    /** The facet under which a format tells the id of the transaction. */
    public static final String FACET = "idempotency";

    private static final int SHOWN = 100;
    private static final Set<Qualifier> MISSING = EnumSet.of(Qualifier.UNANCHORED_TAIL, Qualifier.PARTIAL_SCOPE, Qualifier.DECLARED_LOSS);

    public Committed in(Path evidence, Engagement engagement) throws IOException, UnreadableEvidence {
        List<Event> events = new ArrayList<>();
        Bearers bearers = new Bearers();
        Beginnings beginnings = new Beginnings();
        boolean[] byTransaction = {hasTransactionForm()};
        RunResult run = new Verification(formats).run(List.of(evidence), engagement.watchedBy((format, path, event) -> {
            boolean transaction = event.facet(FACET).equalsIgnoreCase(id);
            beginnings.hear(path, event);
            if (transaction || event.id().equals(id)) {
                bearers.add(path, event, transaction);
                byTransaction[0] |= transaction;
                if (events.size() < SHOWN) {
                    events.add(event);
                }
            }
        }));
        return judged(run, events, bearers, byTransaction[0], beginnings);
    }

    /** 16 bytes in hexadecimal digits. */
    private boolean hasTransactionForm() {
        return id.toLowerCase(Locale.ROOT).matches("[0-9a-f]{32}");
    }

    private Committed judged(RunResult run, List<Event> events, Bearers bearers, boolean transaction, Beginnings beginnings) {
        Bearers.Times times = bearers.times();
        Set<Qualifier> open = EnumSet.noneOf(Qualifier.class);
        List<ObjectResult> objects = run.objects().stream().filter(ObjectResult::isRecognised).toList();
        boolean passed = beginnings.any() && !objects.isEmpty();
        boolean failed = false;
        long among = 0;
        for (ObjectResult object : objects) {
            passed &= object.verdict().indication() == Indication.TOTAL_PASSED;
            failed |= object.verdict().indication() == Indication.TOTAL_FAILED;
            among += object.events().count();
            object.verdict().qualifiers().stream().filter(MISSING::contains).forEach(open::add);
            if (transaction && !object.isKeyed("idempotency_id")) {
                open.add(Qualifier.UNCOVERED_FIELDS);
            }
        }
        if (beginnings.isLater()) {
            open.add(Qualifier.PARTIAL_SCOPE);
        }
        boolean twice = times.verified() > 1 && !open.contains(Qualifier.UNCOVERED_FIELDS);
        boolean proved = twice || passed && open.isEmpty() && times.verified() == times.all();
        return new Committed(id, times.all(), events, among, proved ? Outcome.PASSED : Outcome.INDETERMINATE, twice ? Set.of() : open, failed && !twice);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The expectation that tenants share no organisation: {@code groups} maps each to its file, named as on the command line. With {@code strict},
 * which is the rule unless it says false, every event must have an organisation.
 */
final class Isolation {
    private final EvidenceFile file;
    private final List<EvidenceFile> others;
    private final List<String> absent;
    private final boolean strict;
    private final Set<String> own = new TreeSet<>();
    private final Set<String> foreign = new TreeSet<>();

    private Isolation(EvidenceFile file, List<EvidenceFile> others, List<String> absent, boolean strict) {
        this.file = file;
        this.others = others;
        this.absent = absent;
        this.strict = strict;
    }

    /** The expectation as far as it speaks of this file. */
    static Optional<Isolation> of(JsonObject expected, EvidenceFile file) {
        List<String> named = expected.object("groups").map(JsonObject::members).orElse(List.of()).stream().map(JsonMember::value)
                .filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value()).toList();
        Optional<String> mine = named.stream().filter(path -> file.name().equals(path) || file.name().endsWith("/" + path)).findFirst();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Path base = file.path().toAbsolutePath().normalize();
        for (int i = 0; i < Path.of(mine.get()).getNameCount() && base.getParent() != null; i++) {
            base = base.getParent();
        }
        List<EvidenceFile> others = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (String path : named) {
            if (!path.equals(mine.get())) {
                Optional<EvidenceFile> other = file.elsewhere(base.resolve(path), file.name().substring(0, file.name().length() - mine.get().length()) + path);
                other.filter(EvidenceFile::isRegular).ifPresentOrElse(others::add, () -> absent.add(path));
            }
        }
        return Optional.of(new Isolation(file, others, absent, expected.flag("strict").orElse(true)));
    }

    /** Reads which organisations this tenant and the others have. */
    void prepare(Runnable beat) throws UnreadableEvidence {
        if (!absent.isEmpty()) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, absent.getFirst());
        }
        new EventSource(file, beat).each((at, event) -> organisation(event).ifPresent(own::add));
        for (EvidenceFile other : others) {
            new EventSource(other, beat).each((at, event) -> organisation(event).ifPresent(foreign::add));
        }
    }

    private static Optional<String> organisation(JsonObject event) {
        return event == null ? Optional.empty() : event.text("org_id").filter(text -> !text.isEmpty());
    }

    void check(JsonObject event, Locator at, Tally tally) {
        Optional<String> organisation = organisation(event);
        if (organisation.isEmpty()) {
            if (strict) {
                tally.report(Finding.of(CompatCode.MISSING_ORG, at.inField("org_id")));
            }
            return;
        }
        String first = own.iterator().next();
        if (!organisation.get().equals(first)) {
            tally.report(Finding.of(CompatCode.MIXED_ORGS, at.inField("org_id"), organisation.get(), first));
        }
        if (foreign.contains(organisation.get())) {
            tally.report(Finding.of(CompatCode.SHARED_ORG, at.inField("org_id"), organisation.get()));
        }
    }
}

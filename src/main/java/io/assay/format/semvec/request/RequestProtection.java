// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** What binds the members of each line: the MAC where it holds, the decision for the recorded code, nothing for the rest. Reads the log again. */
final class RequestProtection implements ProtectionMap {
    private static final Set<String> SIGNED = Set.of("method", "path", "body_b64");
    private static final Set<String> SIGNED_HEADERS = Set.of(Request.USER, Request.KEY, Request.TIMESTAMP, Request.NONCE, Request.SIGNATURE);
    private static final List<CheckId> MAC = List.of(RequestQuestion.MAC.id(), RequestQuestion.DECISION.id());
    private static final List<CheckId> FORM = List.of(RequestQuestion.FORM.id());
    private static final List<CheckId> DECISION = List.of(RequestQuestion.DECISION.id());

    private final EvidenceFile file;
    private final RequestRules rules;

    RequestProtection(EvidenceFile file, RequestRules rules) {
        this.file = file;
        this.rules = rules;
    }

    @Override
    public List<Unit> units() {
        return List.of(new Unit("signed parts", MAC, Forger.SECRET_HOLDER, -1), new Unit("outcome code", DECISION, Forger.ANYONE, -1),
                new Unit("names and layout", FORM, Forger.ANYONE, -1), new Unit("request_id", List.of(), Forger.ANYONE, -1),
                new Unit("received_at", List.of(), Forger.ANYONE, -1), new Unit("query", List.of(), Forger.ANYONE, -1),
                new Unit("status", List.of(), Forger.ANYONE, -1), new Unit("header names", List.of(), Forger.ANYONE, -1),
                new Unit("requests without a MAC that holds", List.of(), Forger.ANYONE, -1));
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        try {
            LogChunks chunks = LogChunks.of(file);
            for (int i = 0; i < chunks.count(); i++) {
                if (chunks.piece(i).overlaps(range)) {
                    long base = chunks.piece(i).from();
                    for (LogLine line : LogLine.of(chunks.bytes(i), base, rules)) {
                        new LineSpans(line, base, range, file.size(), visitor).visit();
                    }
                }
            }
        } catch (UnreadableEvidence gone) {
            visitor.accept(new Span(new Range(0, file.size()), "", "log", List.of(), Forger.ANYONE));
        }
    }

    /** The spans of one line, its line feed included. */
    private static final class LineSpans {
        private final LogLine line;
        private final long base;
        private final Range range;
        private final Consumer<Span> visitor;
        private final long size;
        private long done;

        LineSpans(LogLine line, long base, Range range, long size, Consumer<Span> visitor) {
            this.line = line;
            this.base = base;
            this.range = range;
            this.visitor = visitor;
            this.size = size;
            this.done = line.at().from();
        }

        void visit() {
            if (line.request() != null) {
                line.request().object().members().forEach(this::member);
            }
            upTo(Math.min(line.at().to() + 1, size), line.request() == null ? "unreadable line" : "names and layout", line.request() == null ? List.of() : FORM);
        }

        private void member(JsonMember member) {
            boolean nested = Set.of("headers", "outcome").contains(member.name()) && member.value() instanceof JsonObject;
            if (!nested) {
                value(member, SIGNED.contains(member.name()) ? "signed parts" : member.name(), SIGNED.contains(member.name()));
                return;
            }
            for (JsonMember inner : ((JsonObject) member.value()).members()) {
                if (member.name().equals("headers")) {
                    upTo(base + inner.nameFrom(), "names and layout", FORM);
                    upTo(base + inner.nameTo(), "header names", List.of());
                    boolean signed = SIGNED_HEADERS.contains(inner.name().toLowerCase(Locale.ROOT));
                    value(inner, signed ? "signed parts" : "other headers", signed);
                } else if (inner.name().equals("code")) {
                    upTo(base + inner.value().from(), "names and layout", FORM);
                    upTo(base + inner.value().to(), "outcome code", DECISION);
                } else {
                    value(inner, inner.name(), false);
                }
            }
        }

        private void value(JsonMember member, String unit, boolean signed) {
            boolean bound = signed && line.verdict().macHolds();
            upTo(base + member.value().from(), "names and layout", FORM);
            upTo(base + member.value().to(), signed && !bound ? "requests without a MAC that holds" : unit, bound ? MAC : List.of());
        }

        private void upTo(long to, String unit, List<CheckId> checks) {
            if (to > done) {
                Span span = new Span(new Range(done, to), "", unit, checks, checks == MAC ? Forger.SECRET_HOLDER : Forger.ANYONE);
                done = to;
                if (span.range().overlaps(range)) {
                    visitor.accept(span);
                }
            }
        }
    }
}

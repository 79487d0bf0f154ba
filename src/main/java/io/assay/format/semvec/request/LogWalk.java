// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.Desk;
import io.assay.format.semvec.IsoTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through the lines in order: the part of the judgement that depends on what came before. */
final class LogWalk {
    private static final int SHORTEST_NONCE = 16;

    private final Desk desk;
    private final Locator file;
    private final RequestRules rules;
    private final NonceMemory nonces;
    private final Set<String> missing = new HashSet<>();
    private String layout = "";
    private long lines;
    private final Set<String> met = new HashSet<>();
    private long macs;
    private LogLine last;
    private String firstTime = "";

    LogWalk(Desk desk, RequestRules rules, Locator file) {
        this.desk = desk;
        this.rules = rules;
        this.file = file;
        this.nonces = new NonceMemory(rules);
    }

    void take(List<LogLine> piece) {
        for (LogLine line : piece) {
            lines++;
            last = line;
            if (line.request() == null) {
                tally(RequestQuestion.FORM).report(Finding.of(RequestCode.LINE_MALFORMED, place(), line.fault()));
            } else {
                request(line);
            }
            desk.advanced(line.at().length() + 1);
        }
    }

    private void request(LogLine line) {
        Request request = line.request();
        Locator at = place().ofEvent(request.id());
        firstTime = firstTime.isEmpty() ? IsoTime.micros(request.received()) : firstTime;
        form(line, at);
        mac(line, at);
        QueryParameters.actions(line.verdict().decision() == Decision.NOT_PROTECTED ? "" : request.query()).forEach(name ->
                tally(RequestQuestion.QUERY).report(Finding.of(RequestCode.QUERY_UNSIGNED, at.inField("query"), request.id(), name)));
        tally(RequestQuestion.QUERY).examined(1);
        Decision decision = decide(line, at);
        compare(line, decision, at);
        tell(line, decision, at);
    }

    private void form(LogLine line, Locator at) {
        Tally form = tally(RequestQuestion.FORM);
        form.examined(1);
        layout = lines == 1 ? line.layout() : layout;
        line.spelling().forEach(text -> form.report(Finding.of(RequestCode.LINE_SPELLING, at, text)));
        if (line.layout().isEmpty() || !line.layout().equals(layout)) {
            form.report(Finding.of(RequestCode.LINE_SPELLING, at, "white space"));
        }
    }

    private void mac(LogLine line, Locator at) {
        if (line.verdict().decision() == Decision.NOT_PROTECTED && line.request().isComplete()) {
            Request unasked = line.request();
            tally(RequestQuestion.MAC).report(Finding.of(RequestCode.SIGNATURE_UNASKED, at.inField("path"), unasked.id(), unasked.path()));
        }
        if (!line.verdict().macHolds()) {
            return;
        }
        macs++;
        String named = line.request().header(Request.KEY);
        if (met.add(named)) {
            rules.keys().stream().filter(key -> key.id().equals(named)).forEach(key -> desk.used(key.fingerprint()));
        }
        Request request = line.request();
        Tally mac = tally(RequestQuestion.MAC);
        mac.examined(1);
        if (!line.verdict().joiner().equals(RequestMac.LINE_FEED)) {
            mac.report(Finding.of(RequestCode.DELIM_VARIANT, at, request.id(), line.verdict().joiner()));
        }
        if (request.header(Request.SIGNATURE).chars().anyMatch(c -> c >= 'A' && c <= 'F')) {
            mac.report(Finding.of(RequestCode.SIGNATURE_SPELLING, at, request.id()));
        }
    }

    private Decision decide(LogLine line, Locator at) {
        Request request = line.request();
        if (line.verdict().decision() != Decision.ACCEPTED) {
            return line.verdict().decision();
        }
        String nonce = request.header(Request.NONCE);
        Tally tally = tally(RequestQuestion.NONCE);
        tally.examined(1);
        NonceMemory.Answer answer = nonces.accept(request.header(Request.KEY), nonce, request.received());
        if (answer == NonceMemory.Answer.FORGOTTEN) {
            tally.report(Finding.of(RequestCode.NONCE_OUTSIDE_CACHE, at.inField("X-Semvec-Nonce"), request.id(), nonce));
        }
        if (nonce.length() < SHORTEST_NONCE) {
            tally.report(Finding.of(RequestCode.NONCE_WEAK, at.inField("X-Semvec-Nonce"), request.id(), nonce.length()));
        }
        return answer == NonceMemory.Answer.REMEMBERED ? Decision.NONCE_REPLAYED : Decision.ACCEPTED;
    }

    private void compare(LogLine line, Decision decision, Locator at) {
        Request request = line.request();
        Tally tally = tally(RequestQuestion.DECISION);
        tally.examined(1);
        boolean agrees = decision.code().equals(request.code()) && decision.fits(request.status());
        if (!agrees && decision == Decision.UNKNOWN_KEY && !line.verdict().keyKnown()) {
            String key = request.header(Request.KEY);
            if (missing.add(key)) {
                tally.report(Finding.of(KeyCode.MISSING, at.inField("X-Semvec-Key-Id"), key));
            }
        } else if (!agrees) {
            String recorded = request.code().isEmpty() ? Decision.ACCEPTED.word() : request.code();
            tally.report(Finding.of(RequestCode.OUTCOME_MISMATCH, at.inField("outcome"), request.id(), decision.word(), recorded)
                    .compared(decision.word(), recorded + " " + request.status()));
        }
    }

    private void tell(LogLine line, Decision decision, Locator at) {
        if (desk.listens()) {
            Request request = line.request();
            boolean agrees = decision.code().equals(request.code()) && decision.fits(request.status());
            Standing standing = !agrees ? Standing.FAILED : line.verdict().macHolds() ? Standing.VERIFIED : Standing.UNVERIFIED;
            desk.event(new Event(lines - 1, at, request.id(), request.method() + " " + request.path(), IsoTime.micros(request.received()),
                    Map.of("actor", request.header(Request.USER), "outcome", decision.word()), standing, agrees ? "" : RequestCode.OUTCOME_MISMATCH.code()));
        }
    }

    /** Ends the questions that were fed line by line. */
    void end() {
        if (!layout.isEmpty()) {
            tally(RequestQuestion.FORM).report(Finding.of(RequestCode.PROFILE_APPLIED, file, layout));
        }
        for (RequestQuestion question : List.of(RequestQuestion.MAC, RequestQuestion.NONCE)) {
            if (tally(question).examined() == 0) {
                tally(question).notApplicable();
            }
        }
        List.of(RequestQuestion.FORM, RequestQuestion.MAC, RequestQuestion.DECISION, RequestQuestion.NONCE, RequestQuestion.QUERY)
                .forEach(question -> tally(question).conclude());
    }

    private Tally tally(Question question) {
        return desk.tally(question);
    }

    private Locator place() {
        return file.atLine(lines).atBytes(last.at());
    }

    /** Whether the last line is no JSON, as one that was cut. */
    boolean isLastBroken() {
        return last != null && !last.json();
    }

    Locator lastPlace() {
        return last == null ? file : place();
    }

    long lines() {
        return lines;
    }

    long macs() {
        return macs;
    }

    String first() {
        return firstTime;
    }

    String last() {
        return last == null || last.request() == null ? "" : IsoTime.micros(last.request().received());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.CheckResult;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Outcome;
import io.assay.check.Phrase;
import io.assay.check.SubIndication;
import io.assay.check.Verdict;
import io.assay.crypto.Sha256;
import io.assay.protection.Unit;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.PinnedKey;
import io.assay.verify.CustodyEntry;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the verdict file {@code assay.verdict/1} (contract, section 1): RFC 8785 bytes, in English, the same for the same run. */
public final class VerdictJson {
    private static final String OBJECTS = "objects";

    private final Tool tool;
    private final Messages words = new Messages(Language.ENGLISH);

    public VerdictJson(Tool tool) {
        this.tool = tool;
    }

    /** All of it. */
    public byte[] bytes(RunResult run) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            write(run, all);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all.toByteArray();
    }

    /** SHA-256 of the bytes, in hexadecimal; they are not held. */
    public String sha256(RunResult run) {
        MessageDigest digest = Sha256.engine();
        try {
            write(run, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Writes the bytes object by object: a run of many findings never stands in memory twice. */
    public void write(RunResult run, OutputStream out) throws IOException {
        char before = '{';
        for (Map.Entry<String, Object> member : new TreeMap<>(document(run)).entrySet()) {
            out.write((before + "\"" + member.getKey() + "\":").getBytes(StandardCharsets.US_ASCII));
            before = ',';
            if (member.getKey().equals(OBJECTS)) {
                objects(run, out);
            } else {
                out.write(CanonicalJson.bytes(member.getValue()));
            }
        }
        out.write('}');
    }

    private void objects(RunResult run, OutputStream out) throws IOException {
        out.write('[');
        for (int i = 0; i < run.objects().size(); i++) {
            out.write(i == 0 ? new byte[0] : new byte[] {','});
            out.write(CanonicalJson.bytes(object(run.objects().get(i))));
        }
        out.write(']');
    }

    private Map<String, Object> document(RunResult run) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "assay.verdict/1");
        document.put("tool", Map.of("name", tool.name(), "version", tool.version(), "build", tool.build()));
        document.put("evaluatedAt", run.circumstances().at().toString());
        document.put("policy", Map.of("id", run.circumstances().policy().id(), "sha256", run.circumstances().policy().sha256()));
        document.put("trust", Map.of("sha256", run.circumstances().trust().sha256().hex(),
                "keys", run.circumstances().trust().keys().stream().map(VerdictJson::key).toList()));
        document.putAll(verdict(run.verdict()));
        document.put(OBJECTS, List.of());
        document.put("shows", run.objects().stream().flatMap(object -> object.shows().stream()).map(words::text).distinct().toList());
        document.put("doesNotShow", run.objects().stream().flatMap(object -> object.doesNotShow().stream()).map(words::text).distinct().toList());
        document.put("custody", run.custody().stream().map(VerdictJson::custody).toList());
        return document;
    }

    private static Map<String, Object> key(PinnedKey key) {
        return Map.of("id", key.id(), "kind", key.kind().word(), "origin", key.origin().toString(), "fingerprint", key.fingerprint());
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> axes = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            axes.put(axis.name().toLowerCase(java.util.Locale.ROOT), verdict.axes().getOrDefault(axis, Outcome.NOT_APPLICABLE).name());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", verdict.indication().name());
        json.put("subIndication", name(verdict.subIndication()));
        json.put("assurance", verdict.assurance().name());
        json.put("qualifiers", verdict.qualifiers().stream().map(Enum::name).toList());
        json.put("axes", axes);
        return json;
    }

    private Map<String, Object> object(ObjectResult object) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", object.path());
        json.put("format", object.format());
        json.put("sha256", object.sha256());
        json.put("size", object.size());
        json.putAll(verdict(object.verdict()));
        json.put("events", Map.of("count", object.events().count(), "first", object.events().first(), "last", object.events().last()));
        json.put("checks", object.checks().stream().map(this::check).toList());
        json.put("findings", object.findings().stream().map(this::finding).toList());
        json.put("protection", object.protection().units().stream().map(VerdictJson::unit).toList());
        json.put("claims", object.claims().stream().map(VerdictJson::claim).toList());
        json.put("shows", sentences(object.shows()));
        json.put("doesNotShow", sentences(object.doesNotShow()));
        return json;
    }

    private List<String> sentences(List<Phrase> phrases) {
        return phrases.stream().map(words::text).toList();
    }

    private Map<String, Object> check(CheckResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", result.question().id().value());
        json.put("outcome", result.outcome().name());
        json.put("subIndication", name(result.subIndication()));
        json.put("axis", result.question().axis().name().toLowerCase(java.util.Locale.ROOT));
        json.put("examined", result.examined());
        json.put("failed", result.failed());
        json.put("question", words.question(result.question()));
        json.put("answer", words.name(result.outcome()));
        json.put("source", result.question().source());
        return json;
    }

    private Map<String, Object> finding(Observation observation) {
        Finding finding = observation.finding();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", finding.code().code());
        json.put("check", observation.question().id().value());
        json.put("weight", finding.weight().name());
        json.put("subIndication", name(finding.code().subIndication()));
        json.put("locator", LocatorJson.of(finding.at()));
        json.put("expected", finding.expected());
        json.put("actual", finding.actual());
        json.put("message", words.message(finding));
        return json;
    }

    private static Map<String, Object> unit(Unit unit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("unit", unit.name());
        json.put("protectedBy", unit.protectedBy().stream().map(CheckId::value).toList());
        json.put("byWhom", unit.forger().words());
        return json;
    }

    private static Map<String, Object> claim(Claim claim) {
        return new LinkedHashMap<>(Map.of("claim", claim.name(), "issuer", claim.issuer(), "ours", claim.ours(), "outcome", claim.outcome().name()));
    }

    private static Map<String, Object> custody(CustodyEntry entry) {
        return Map.of("path", entry.path(), "sha256", entry.sha256(), "unchanged", entry.unchanged(), "how", entry.how().word());
    }

    private static String name(SubIndication subIndication) {
        return subIndication == null ? null : subIndication.name();
    }

}

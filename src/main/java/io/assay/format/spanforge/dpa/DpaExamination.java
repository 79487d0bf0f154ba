// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.check.CheckId;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.SigningTime;
import io.assay.format.spanforge.document.SoleMac;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustStore;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the text of an agreement against the template, against its JSON form and against the law, and verifies the one HMAC that it has. */
final class DpaExamination implements Examination {
    private static final List<String> SIGNED = List.of("document_id", "generated_at", "project_id");

    private final EvidenceFile file;
    private final String text;
    private final Optional<JsonObject> form;
    private final Optional<EvidenceFile> json;
    private final TrustStore trust;
    private final boolean returns;
    private Charset charset = StandardCharsets.UTF_8;
    private boolean held;

    /** {@code json} is the file of the JSON form where the text is a file of its own. */
    DpaExamination(EvidenceFile file, String text, Optional<JsonObject> form, Optional<EvidenceFile> json, TrustStore trust) {
        this.file = file;
        this.returns = returns(text);
        this.text = returns ? text.replace("\r\n", "\n") : text;
        this.form = form;
        this.json = json;
        this.trust = trust;
    }

    /** Whether every line ends with a carriage return too: whoever saves the text on Windows saves it so, and that is no other wording. */
    private static boolean returns(String text) {
        return text.contains("\r\n") && text.replace("\r\n", "").chars().noneMatch(sign -> sign == '\r' || sign == '\n');
    }

    /** Says in which characters the text was read. */
    DpaExamination in(Charset read) {
        charset = read;
        return this;
    }

    @Override
    public List<DpaQuestion> plan() {
        return List.of(DpaQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.ask(DpaQuestion.TEXT, this::wording);
        desk.ask(DpaQuestion.JSON, this::forms);
        desk.ask(DpaQuestion.ARTICLE_28, this::items);
        desk.ask(DpaQuestion.SIGNATURE, tally -> signature(desk, tally));
        desk.doesNotShow(Phrase.of(DpaText.NOT_PARTIES));
        desk.doesNotShow(Phrase.of(DpaText.NOT_AGREED));
    }

    private void wording(Tally tally) {
        tally.examined(1);
        if (!charset.equals(StandardCharsets.UTF_8)) {
            tally.report(Finding.of(DpaCode.TEXT, file.locator(), "UTF-8"));
        }
        if (Template.values(text).isEmpty()) {
            int line = Template.strange(text);
            tally.report(Finding.of(DpaCode.TEXT, line == 0 ? file.locator() : file.locator().atLine(line), "template"));
        }
    }

    private void forms(Tally tally) {
        if (form.isEmpty()) {
            tally.notApplicable();
            return;
        }
        Locator at = json.orElse(file).locator();
        tally.examined(1);
        JsonReader.duplicates(form.get()).forEach(twice -> tally.report(Finding.of(DpaCode.TEXT, at, twice.toString())));
        if (!ended(form.get().text("text").orElse("")).equals(ended(text))) {
            tally.report(Finding.of(DpaCode.TEXT, at.inField("text"), "text"));
        }
        Map<String, Template.Value> values = Template.values(text).orElseGet(() -> Template.signed(text));
        values.forEach((name, value) -> {
            if (!name.equals("hmac")) {
                tally.examined(1);
                String stated = stated(form.get(), name);
                String ours = form.get().array(name).isPresent() ? String.join("\n", Template.items(value.text())) : value.text();
                if (!ours.equals(stated)) {
                    tally.report(Finding.of(DpaCode.TEXT, at.inField(name), name).compared(ours, stated));
                }
            }
        });
    }

    /** With or without its last line end a text says the same. */
    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static String stated(JsonObject form, String name) {
        return form.array(name).map(array -> String.join("\n", array.items().stream().map(item -> item instanceof JsonString one ? one.value() : "").toList()))
                .orElseGet(() -> form.text(name).orElse(""));
    }

    private void items(Tally tally) {
        for (Article28 item : Article28.values()) {
            tally.examined(1);
            if (!item.isStipulatedIn(text)) {
                tally.report(Finding.of(DpaCode.ITEM, file.locator(), item.letter(), item.ordinal()));
            }
        }
    }

    private void signature(Desk desk, Tally tally) {
        Map<String, Template.Value> values = Template.signed(text);
        Finding failure = Finding.of(DpaCode.HMAC, file.locator().inField("HMAC-SHA256"));
        Map<String, Object> message = new LinkedHashMap<>();
        SIGNED.forEach(name -> message.put(name, values.containsKey(name) ? values.get(name).text() : ""));
        String hex = values.containsKey("hmac") ? values.get("hmac").text() : "";
        try {
            SoleMac mac = new SoleMac(desk, trust);
            boolean agrees = SoleMac.isPossible(hex) && desk.tally(DpaQuestion.TEXT).failures() + desk.tally(DpaQuestion.JSON).failures() == 0;
            held = mac.judge(tally, mac.ask(PythonJson.spacedAscii(JsonValues.of(message)), hex, made(values)), failure, agrees);
            if (held) {
                desk.shows(Phrase.of(DpaText.SIGNED, message.get("document_id"), message.get("project_id")));
            }
        } catch (PythonJson.Unencodable unwritable) {
            tally.examined(1);
            tally.report(failure);
        }
    }

    private static Optional<Instant> made(Map<String, Template.Value> values) {
        return Optional.ofNullable(values.get("generated_at")).map(Template.Value::text).flatMap(SigningTime::of);
    }

    @Override
    public ProtectionMap protection() {
        SpanSheet sheet = new SpanSheet();
        if (json.isEmpty() && form.isPresent()) {
            sheet.part("", file.size(), "JSON form", List.of()).end();
            return sheet.map();
        }
        Optional<Map<String, Template.Value>> values = Template.values(text);
        List<CheckId> wording = List.of(DpaQuestion.TEXT.id());
        SpanSheet.Part part = sheet.part("", file.size(), "wording of the template", values.isPresent() ? wording : List.of());
        values.orElseGet(() -> Template.signed(text)).forEach((name, value) -> {
            boolean signed = SIGNED.contains(name) || name.equals("hmac");
            long from = bytes(value.from());
            long to = bytes(value.to());
            if (to > from) {
                part.name(from, to, signed ? "signed values" : "filled-in values", signed && held ? Forger.SECRET_HOLDER : Forger.ANYONE,
                        signed ? new CheckId[] {DpaQuestion.SIGNATURE.id()} : new CheckId[0]);
            }
        });
        part.end();
        json.ifPresent(other -> sheet.part(other.simpleName(), other.size(), "JSON form", List.of()).end());
        return sheet.map();
    }

    private long bytes(int characters) {
        String before = text.substring(0, characters);
        return before.getBytes(charset).length + (returns ? before.chars().filter(sign -> sign == '\n').count() : 0);
    }
}

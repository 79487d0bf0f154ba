// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.semvec.JsonDocument;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges a registry: whether it can be read in one way only, and whether its keys are those that the auditor has pinned. */
final class RegistryExamination implements Examination {
    private static final JsonDocument.Codes JSON = new JsonDocument.Codes(RegistryCode.MALFORMED, RegistryCode.DUPLICATE_JSON_KEY, RegistryCode.SPELLING);
    static final List<String> MEMBERS = List.of("format", "schema", "audience", "leeway_s", "max_lifetime_s", "keys");

    private final Locator at;
    private final byte[] content;
    private final Circumstances circumstances;
    private final List<RegistryKey> keys = new ArrayList<>();
    private JsonObject members;
    private boolean regular;
    private KeyCheck check;

    RegistryExamination(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        this.at = file.locator();
        this.content = file.content(RegistryFormat.MOST);
        this.circumstances = circumstances;
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(RegistryQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) {
        desk.advanced(content.length);
        desk.doesNotShow(Phrase.of(RegistryText.NOT_TRUST));
        desk.doesNotShow(Phrase.of(RegistryText.NOT_THEN));
        desk.ask(RegistryQuestion.FORM, this::form);
        if (members == null) {
            return;
        }
        check = new KeyCheck(keys, at, circumstances.trust());
        desk.ask(RegistryQuestion.KEYS, check::keys);
        desk.ask(RegistryQuestion.PINNED, check::pinned);
        desk.ask(RegistryQuestion.SETTINGS, tally -> new SettingCheck(members, at, circumstances.trust()).into(tally));
        desk.events(new EventCount(keys.size(), keys.isEmpty() ? "" : keys.getFirst().kid(), keys.isEmpty() ? "" : keys.getLast().kid()));
        if (check.allPinned()) {
            desk.proved(Assurance.ANCHORED);
            circumstances.trust().keys().stream().filter(pinned -> keys.stream().anyMatch(key -> key.kid().equals(pinned.id())))
                    .forEach(pinned -> desk.used(pinned.fingerprint()));
            desk.shows(Phrase.of(RegistryText.PINNED, keys.size()));
        }
    }

    private void form(Tally tally) {
        tally.examined(1);
        Optional<JsonDocument> document = JsonDocument.read(content, JsonDialect.STRICT, at, JSON, tally);
        if (document.isEmpty()) {
            return;
        }
        JsonObject object = document.get().members();
        members = document.get().isUnique() ? object : null;
        object.members().stream().filter(member -> !MEMBERS.contains(member.name()))
                .forEach(member -> tally.report(Finding.of(RegistryCode.MALFORMED, at.inField(member.name()), member.name())));
        entries(object, tally);
        Optional<String> layout = document.get().layout(number -> false, tally);
        layout.ifPresent(name -> tally.report(Finding.of(RegistryCode.PROFILE_APPLIED, at, name)));
        regular = layout.isPresent();
    }

    private void entries(JsonObject object, Tally tally) {
        if (object.array("keys").isEmpty()) {
            tally.report(Finding.of(RegistryCode.MALFORMED, at, "keys"));
            return;
        }
        for (JsonValue item : object.array("keys").get().items()) {
            Locator place = at.atBytes(item.from(), item.to());
            if (item instanceof JsonObject entry) {
                RegistryKey key = new RegistryKey(entry);
                key.misfits().forEach(name -> tally.report(Finding.of(RegistryCode.MALFORMED, place.ofEvent(key.kid()).inField(name), name)));
                keys.add(key);
            } else {
                tally.report(Finding.of(RegistryCode.MALFORMED, place, "keys"));
            }
        }
        if (keys.isEmpty()) {
            tally.report(Finding.of(RegistryCode.EMPTY, at));
        }
    }

    @Override
    public ProtectionMap protection() {
        return RegistryProtection.of(content.length, members, keys, check, regular);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.canon.Hex;
import io.assay.canon.JsonArray;
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
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.Document;
import io.assay.format.verity.document.DocumentMap;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.trust.KeyKind;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through one replication checkpoint and the entries beside it. */
final class ReplicaExamination implements Examination {
    private final ReplicaVocabulary words;
    private final Document document;
    private final Optional<Document> beside;
    private final TrustStore trust;
    private Checkpoint checkpoint;
    private List<LogEntry> entries;

    ReplicaExamination(ReplicaVocabulary words, Document document, Optional<Document> beside, TrustStore trust) {
        this.words = words;
        this.document = document;
        this.beside = beside;
        this.trust = trust;
    }

    @Override
    public List<? extends Question> plan() {
        return words.questions();
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.ask(words.form(), this::form);
        desk.ask(words.replicas(), tally -> replicas(desk, tally));
        desk.ask(words.root(), this::root);
        desk.ask(words.entries(), tally -> checksums(desk, tally));
        desk.doesNotShow(Phrase.of(beside.isPresent() ? ReplicaKey.NOT_COMMANDS : ReplicaKey.NOT_ENTRIES));
        desk.doesNotShow(Phrase.of(ReplicaKey.NOT_TIME));
    }

    private void form(Tally tally) {
        FormFinding.spelling(words.misshapen(), document, tally);
        beside.ifPresent(file -> FormFinding.spelling(words.misshapen(), file, tally));
        try {
            checkpoint = Checkpoint.of(document.root());
        } catch (Misshapen misshapen) {
            tally.report(FormFinding.of(words.misshapen(), document.locator(), misshapen));
        }
        if (beside.isPresent()) {
            try {
                entries = entries(beside.get().root());
            } catch (Misshapen misshapen) {
                tally.report(FormFinding.of(words.misshapen(), beside.get().locator(), misshapen));
            }
        }
    }

    private List<LogEntry> entries(JsonValue root) throws Misshapen {
        if (!(root instanceof JsonArray array)) {
            throw new Misshapen(Misshapen.Fault.TYPE, "entries", root.from(), root.to());
        }
        List<LogEntry> all = new ArrayList<>();
        for (JsonValue item : array.items()) {
            all.add(LogEntry.of(item, words.requests()));
        }
        return all;
    }

    private void replicas(Desk desk, Tally tally) {
        if (checkpoint == null) {
            return;
        }
        ReplicaSignatures signatures = new ReplicaSignatures(words, checkpoint, trust, document.locator());
        boolean stands = signatures.check(tally);
        checkpoint.signatures().forEach(signed -> desk.sealed(checkpoint.told(document.locator(), signed, stands)));
        if (stands) {
            desk.proved(Assurance.SIGNED);
            signatures.used().forEach(desk::used);
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.shows(Phrase.of(ReplicaKey.SHOWS_SIGNED, signatures.count(), Long.toUnsignedString(checkpoint.opNumber()), signatures.tags()));
        } else {
            desk.doesNotShow(Phrase.of(ReplicaKey.NOT_SIGNED));
        }
    }

    private void root(Tally tally) {
        if (beside.isEmpty()) {
            tally.notApplicable();
        } else if (checkpoint != null && entries != null) {
            tally.examined(entries.size());
            byte[] ours = MerkleRoot.of(entries.stream().map(LogEntry::leaf).toList());
            if (!java.util.Arrays.equals(ours, checkpoint.root())) {
                tally.report(Finding.of(words.merkle(), document.locator().inField("log_root")).compared(Hex.encode(ours), Hex.encode(checkpoint.root())));
            }
        }
    }

    private void checksums(Desk desk, Tally tally) {
        if (beside.isEmpty()) {
            tally.notApplicable();
            return;
        }
        if (entries == null) {
            return;
        }
        desk.qualify(Qualifier.WEAK_ALGORITHM);
        for (LogEntry entry : entries) {
            tally.examined(1);
            if (entry.checksum() != entry.computed()) {
                Locator place = beside.get().locator().atPosition(entry.opNumber()).inField("checksum").atBytes(entry.at().from(), entry.at().to());
                tally.report(Finding.of(words.checksum(), place, Long.toUnsignedString(entry.opNumber()))
                        .compared(word(entry.computed()), word(entry.checksum())));
            }
        }
        desk.events(new EventCount(entries.size(), entries.isEmpty() ? "" : Long.toUnsignedString(entries.getFirst().opNumber()),
                entries.isEmpty() ? "" : Long.toUnsignedString(entries.getLast().opNumber())));
        desk.shows(Phrase.of(ReplicaKey.SHOWS_ENTRIES, entries.size()));
    }

    private static String word(int value) {
        return HexFormat.of().toHexDigits(value);
    }

    @Override
    public ProtectionMap protection() {
        if (checkpoint == null) {
            return ProtectionMap.NONE;
        }
        DocumentMap map = new DocumentMap();
        DocumentMap.Part part = map.document(document, "", words.form().id());
        JsonObject top = (JsonObject) document.root();
        top.object("data").orElseThrow().members().forEach(member ->
                part.bind(member.value(), "signed data", Forger.PRIVATE_KEY_HOLDER, words.replicas().id()));
        for (Checkpoint.Signed signed : checkpoint.signatures()) {
            boolean pinned = trust.keys(KeyKind.ED25519, words.purpose()).stream().anyMatch(key -> key.id().equals("replica-" + signed.replica()));
            ((JsonObject) signed.at()).members().forEach(member -> {
                if (pinned || member.name().equals("replica_id")) {
                    part.bind(member.value(), "signature", Forger.PRIVATE_KEY_HOLDER, words.replicas().id());
                } else {
                    part.leave(member.value(), "signature of a replica that is not pinned");
                }
            });
        }
        part.end();
        if (entries != null) {
            DocumentMap.Part list = map.document(beside.get(), beside.get().file().simpleName(), words.form().id());
            entries.forEach(entry -> list.bind(entry.at(), "log entry", Forger.ANYONE, words.entries().id(), words.root().id()));
            list.end();
        }
        return map.map();
    }
}

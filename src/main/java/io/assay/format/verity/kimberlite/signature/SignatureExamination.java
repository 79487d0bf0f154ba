// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.signature;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.Document;
import io.assay.format.verity.document.DocumentMap;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.PinnedSigners;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through the signatures in the order of the file. A key speaks for its {@code userId}; one without speaks for every signer. */
final class SignatureExamination implements Examination {
    private static final String PURPOSE = "kimberlite.record-signature";

    private final Document document;
    private final List<PinnedKey> keys;
    private final List<RecordSignature> signatures = new ArrayList<>();

    SignatureExamination(Document document, TrustStore trust) {
        this.document = document;
        this.keys = trust.keys(KeyKind.ED25519, PURPOSE);
    }

    @Override
    public List<KimberliteQuestion> plan() {
        return RecordSignatureFormat.QUESTIONS;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.ask(KimberliteQuestion.FORM, this::form);
        desk.ask(KimberliteQuestion.RECORD_SIGNATURES, tally -> signatures(desk, tally));
        desk.ask(KimberliteQuestion.SIGNATURE_ORDER, this::order);
        desk.events(new EventCount(signatures.size(), "", ""));
        desk.doesNotShow(Phrase.of(KimberliteKey.NOT_SIGNATURE_FORM));
    }

    private void form(Tally tally) {
        FormFinding.spelling(KimberliteCode.FORM, document, tally);
        for (JsonValue item : document.root() instanceof JsonArray array ? array.items() : List.of(document.root())) {
            try {
                signatures.add(RecordSignature.of(item));
            } catch (Misshapen misshapen) {
                tally.report(FormFinding.of(KimberliteCode.FORM, document.locator(), misshapen));
            }
        }
    }

    private void signatures(Desk desk, Tally tally) {
        int held = 0;
        boolean missing = false;
        for (RecordSignature signature : signatures) {
            List<PinnedKey> own = keys.stream().filter(key -> key.userId().isEmpty() || key.userId().equals(signature.signer())).toList();
            missing |= own.isEmpty();
            if (!own.isEmpty()) {
                tally.examined(1);
                Optional<PinnedKey> by = own.stream().filter(key -> holds(key, signature)).findFirst();
                by.map(PinnedKey::fingerprint).ifPresent(desk::used);
                if (by.isPresent()) {
                    held++;
                } else if (own.stream().anyMatch(key -> signed(key, signature))) {
                    PinnedKey lapsed = own.stream().filter(key -> signed(key, signature)).findFirst().orElseThrow();
                    tally.report(Finding.of(lapsed.fault(Optional.of(signature.signedAt())).orElseThrow(), place(signature).inField("signed_at"), lapsed.id(),
                            signature.signedAt().toString()));
                } else {
                    tally.report(Finding.of(KimberliteCode.RECORD_SIGNATURE, place(signature).inField("signature_bytes"), signature.id(), signature.signer()));
                    if (own.stream().anyMatch(key -> Ed25519.isDisputed(key.bytes().copy(), signature.message(), signature.signature()))) {
                        tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, place(signature).inField("signature_bytes")));
                    }
                }
            }
        }
        if (missing) {
            tally.report(Finding.of(KeyCode.MISSING, document.locator(), PURPOSE));
        }
        if (held > 0) {
            desk.proved(Assurance.SIGNED);
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.shows(Phrase.of(KimberliteKey.SHOWS_SIGNATURES, held));
        }
    }

    private static boolean holds(PinnedKey key, RecordSignature signature) {
        return key.isInForce(signature.signedAt()) && signed(key, signature);
    }

    private static boolean signed(PinnedKey key, RecordSignature signature) {
        try {
            return PinnedSigners.key(key).verify(signature.message(), signature.signature()).holds();
        } catch (UnusableKey unusable) {
            return false;
        }
    }

    private void order(Tally tally) {
        Map<String, RecordSignature> before = new HashMap<>();
        Map<String, Boolean> reviewed = new HashMap<>();
        for (RecordSignature signature : signatures) {
            tally.examined(1);
            RecordSignature last = before.put(signature.recordHash(), signature);
            boolean back = last != null && (signature.rank() < last.rank() || signature.signedAt().isBefore(last.signedAt()));
            boolean unreviewed = signature.meaning().equals("Approval") && !reviewed.getOrDefault(signature.recordHash(), false);
            reviewed.merge(signature.recordHash(), signature.meaning().equals("Review"), Boolean::logicalOr);
            if (back || unreviewed) {
                tally.report(Finding.of(KimberliteCode.SIGNATURE_ORDER, place(signature).inField("meaning"), back ? 0 : 1, signature.id()));
            }
        }
    }

    private Locator place(RecordSignature signature) {
        return document.locator().ofEvent(signature.id()).atBytes(signature.at().from(), signature.at().to());
    }

    @Override
    public ProtectionMap protection() {
        DocumentMap map = new DocumentMap();
        DocumentMap.Part part = map.document(document, "", KimberliteQuestion.FORM.id());
        for (RecordSignature signature : signatures) {
            boolean keyed = keys.stream().anyMatch(key -> key.userId().isEmpty() || key.userId().equals(signature.signer()));
            for (JsonMember member : ((JsonObject) signature.at()).members()) {
                boolean bound = keyed && !Set.of("signature_id", "signed_at").contains(member.name());
                if (bound) {
                    part.bind(member.value(), "signed record", Forger.PRIVATE_KEY_HOLDER, KimberliteQuestion.RECORD_SIGNATURES.id());
                } else {
                    part.leave(member.value(), member.name());
                }
            }
        }
        part.end();
        return map.map();
    }
}

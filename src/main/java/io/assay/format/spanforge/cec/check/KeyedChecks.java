// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonObject;
import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.Secrets;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.trust.KeyBytes;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Were manifest, attestation and records made with the key? A key under which nothing at all verifies, while everything that needs no key
 * agrees, is called the wrong key; a key that has proved itself once makes every other failure a tampering.
 */
public final class KeyedChecks {
    private static final Set<CecQuestion> KEYED = EnumSet.of(CecQuestion.MANIFEST_MAC, CecQuestion.ATTESTATION_MAC, CecQuestion.RECORD_MAC);

    private final Material material;
    private final Desk desk;
    private final Secrets signing;
    private final Secrets audit;
    private final boolean packed;
    private final MacTally manifest;
    private final MacTally attestation;
    private boolean unasked;

    /**
     * Takes what is needed.
     *
     * @param packed whether a pinned auditor signed the whole as a pack, so that a secret that nobody brought leaves a part unasked and no more
     */
    public KeyedChecks(Material material, Desk desk, TrustStore trust, boolean packed) {
        this.packed = packed;
        this.material = material;
        this.desk = desk;
        this.signing = Secrets.of(trust, Secrets.SIGNING);
        this.audit = Secrets.of(trust, Secrets.AUDIT);
        this.manifest = new DocumentMac(CecCode.MANIFEST_HMAC, material.at(EntryKind.MANIFEST), signing)
                .manifest(sealed(EntryKind.MANIFEST, "hmac"));
        this.attestation = new DocumentMac(CecCode.ATTESTATION_HMAC, material.at(EntryKind.ATTESTATION), signing)
                .attestation(sealed(EntryKind.ATTESTATION, "hmac_sig"));
    }

    public void judge() {
        MacTally signed = new MacTally();
        signed.add(manifest);
        signed.add(attestation);
        boolean wrongSigning = isWrongKey(signing, signed);
        boolean wrongAudit = isWrongKey(audit, material.recordMacs());
        ask(CecQuestion.MANIFEST_MAC, manifest, material.at(EntryKind.MANIFEST), signing, wrongSigning,
                sealed(EntryKind.MANIFEST, "hmac").isPresent());
        ask(CecQuestion.ATTESTATION_MAC, attestation, material.at(EntryKind.ATTESTATION), signing, wrongSigning,
                sealed(EntryKind.ATTESTATION, "hmac_sig").isPresent());
        ask(CecQuestion.RECORD_MAC, material.recordMacs(), material.at(), audit, wrongAudit, material.total() > 0);
        if (manifest.held() > 0) {
            desk.shows(Phrase.of(CecText.MANIFEST_HELD, ids(manifest.holding())));
        }
        if (material.recordMacs().held() > 0) {
            desk.shows(Phrase.of(CecText.RECORDS_HELD, material.recordMacs().held(), ids(material.recordMacs().holding())));
        }
        if (manifest.held() + attestation.held() + material.recordMacs().held() > 0) {
            desk.doesNotShow(Phrase.of(CecText.SYMMETRIC));
        }
        if (unasked) {
            desk.doesNotShow(Phrase.of(CecText.PRODUCER_UNASKED));
        }
        if (unkeyedAgree() && !material.isPack()) {
            desk.shows(Phrase.of(CecText.STATEMENTS_RECOMPUTED));
        }
    }

    /** The document; in a pack only where its maker had the producer's secret and sealed it. */
    private Optional<JsonObject> sealed(EntryKind kind, String member) {
        return material.documents().object(kind).filter(object -> !material.isPack() || object.has(member));
    }

    /** Whether the secret that would judge these was not brought, where the pack's signature stands in for it. */
    private boolean isUnasked(Secrets secrets, MacTally macs) {
        return packed && secrets.keys().isEmpty() && macs.failures() == 0;
    }

    public boolean manifestHolds() {
        return manifest.held() > 0;
    }

    public boolean attestationHolds() {
        return attestation.held() > 0;
    }

    public boolean recordsHold() {
        return material.recordMacs().held() > 0;
    }

    private void ask(Question question, MacTally macs, Locator at, Secrets secrets, boolean wrongKey, boolean applies) {
        desk.ask(question, tally -> {
            if (!applies) {
                tally.notApplicable();
            } else if (isUnasked(secrets, macs)) {
                tally.notApplicable();
                desk.qualify(Qualifier.PARTIAL_SCOPE);
                unasked = true;
                return;
            } else if (wrongKey && macs.fitsNothing()) {
                tally.report(Finding.of(KeyCode.MISMATCH, at, ids(secrets.keys())));
            } else if (secrets.keys().isEmpty() && macs.failures() == 0) {
                tally.report(Finding.of(KeyCode.MISSING, at, question.id()));
            }
            macs.into(tally, wrongKey);
            if (macs.held() > 0) {
                desk.settle(Qualifier.UNATTRIBUTED);
                desk.qualify(Qualifier.FORGEABLE_KEY);
                desk.proved(Assurance.KEYED);
                macs.holding().forEach(key -> desk.used(key.fingerprint()));
            }
        });
    }

    private boolean isWrongKey(Secrets secrets, MacTally macs) {
        Set<KeyBytes> proven = new HashSet<>();
        for (MacTally any : new MacTally[] {manifest, attestation, material.recordMacs()}) {
            any.holding().forEach(key -> proven.add(key.bytes()));
        }
        return macs.fitsNothing() && secrets.keys().stream().noneMatch(key -> proven.contains(key.bytes())) && unkeyedAgree();
    }

    private boolean unkeyedAgree() {
        return EnumSet.complementOf(EnumSet.copyOf(KEYED)).stream().allMatch(question -> desk.tally(question).failures() == 0);
    }

    private static String ids(Iterable<PinnedKey> keys) {
        Set<String> ids = new java.util.LinkedHashSet<>();
        keys.forEach(key -> ids.add(key.id()));
        return ids.stream().collect(Collectors.joining(", "));
    }
}

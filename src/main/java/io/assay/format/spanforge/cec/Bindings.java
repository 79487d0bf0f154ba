// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.check.CheckId;
import io.assay.check.Question;
import io.assay.evidence.Range;
import io.assay.format.spanforge.cec.check.CecQuestion;
import io.assay.format.spanforge.cec.check.KeyedChecks;
import io.assay.format.spanforge.cec.pack.PackInquest;
import io.assay.format.spanforge.cec.pack.PackQuestion;
import io.assay.protection.Forger;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which check binds which kind of bytes, given what held in this examination: an HMAC that nobody could check binds nothing. */
final class Bindings {
    private final Map<CecUnit, Question> checks = new EnumMap<>(CecUnit.class);
    private final Map<CecUnit, Forger> forgers = new EnumMap<>(CecUnit.class);
    private final boolean imprint;
    private final Optional<PackInquest> pack;

    /**
     * Takes what held.
     *
     * @param imprint whether the imprint of stub or token fits the bytes before it
     * @param token   whether an authority signed it
     * @param pack    what held of it as a pack, where it is one
     */
    Bindings(KeyedChecks keyed, boolean imprint, boolean token, Optional<PackInquest> pack) {
        this.pack = pack;
        this.imprint = imprint;
        Forger recomputed = keyed.manifestHolds() ? Forger.SECRET_HOLDER : Forger.ANYONE;
        bind(CecUnit.CONTAINER_HEADERS, CecQuestion.CONTAINER, Forger.ANYONE);
        bind(CecUnit.ATTESTATION_RECOMPUTED, CecQuestion.ATTESTATION, recomputed);
        bind(CecUnit.CLAUSE_MAP, CecQuestion.CLAUSE_MAP, recomputed);
        bind(CecUnit.CHAIN_PROOF, CecQuestion.CHAIN_PROOF, Forger.ANYONE);
        bind(CecUnit.TIMESTAMP_STUB, CecQuestion.TIMESTAMP, Forger.ANYONE);
        bind(CecUnit.LAYOUT, CecQuestion.ENTRIES, Forger.ANYONE);
        bind(CecUnit.RECORD_LAYOUT, CecQuestion.RECORDS, Forger.ANYONE);
        bind(CecUnit.ATTESTATION_SIGNED, keyed.attestationHolds() ? CecQuestion.ATTESTATION_MAC : CecQuestion.ATTESTATION,
                keyed.attestationHolds() ? Forger.SECRET_HOLDER : recomputed);
        if (keyed.manifestHolds()) {
            bind(CecUnit.MANIFEST, CecQuestion.MANIFEST_MAC, Forger.SECRET_HOLDER);
        }
        if (keyed.recordsHold()) {
            bind(CecUnit.RECORD, CecQuestion.RECORD_MAC, Forger.SECRET_HOLDER);
        }
        if (imprint) {
            bind(CecUnit.CONTAINER_BEFORE_TIMESTAMP, CecQuestion.TIMESTAMP, token ? Forger.TIMESTAMP_AUTHORITY : Forger.ANYONE);
        }
        pack.ifPresent(this::pack);
        if (token) {
            bind(CecUnit.TIMESTAMP_TOKEN, CecQuestion.TIMESTAMP, Forger.TIMESTAMP_AUTHORITY);
        }
    }

    /** What a pinned auditor signed binds everything that the manifest names. */
    private void pack(PackInquest held) {
        Forger forger = held.isSigned() ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE;
        if (held.isIntact()) {
            bind(CecUnit.CONTAINER_BEFORE_MANIFEST, PackQuestion.ENTRIES, forger);
            bind(CecUnit.PACK_CONTENT, PackQuestion.ENTRIES, forger);
        }
        bind(CecUnit.PACK_SIGNATURES, PackQuestion.SIGNATURE, forger);
        if (held.isStamped()) {
            bind(CecUnit.PACK_TOKEN, PackQuestion.TOKEN, Forger.TIMESTAMP_AUTHORITY);
        }
    }

    /** Whether the bundle is a pack. */
    boolean isPack() {
        return pack.isPresent();
    }

    /** Whether the stored bytes before a pack's manifest are those that it names. */
    boolean prefix() {
        return pack.map(PackInquest::isIntact).orElse(false);
    }

    private void bind(CecUnit unit, Question check, Forger forger) {
        checks.put(unit, check);
        forgers.put(unit, forger);
    }

    /** Whether the stored bytes before the time stamp are bound by its imprint. */
    boolean imprint() {
        return imprint;
    }

    List<Unit> units() {
        return Arrays.stream(CecUnit.values()).filter(unit -> isPack() ? unit.isOfContainer() || unit.isOfPack() : !unit.isOfPack())
                .filter(unit -> unit != CecUnit.TIMESTAMP_TOKEN && unit != CecUnit.PACK_TOKEN || checks.containsKey(unit))
                .filter(unit -> unit != CecUnit.CONTAINER_BEFORE_TIMESTAMP || imprint)
                .map(unit -> new Unit(unit.words(), by(unit), forger(unit), -1)).toList();
    }

    Span span(long from, long to, String entry, CecUnit unit) {
        return new Span(new Range(from, to), entry, unit.words(), by(unit), forger(unit));
    }

    private List<CheckId> by(CecUnit unit) {
        return checks.containsKey(unit) ? List.of(checks.get(unit).id()) : List.of();
    }

    private Forger forger(CecUnit unit) {
        return forgers.getOrDefault(unit, Forger.ANYONE);
    }
}

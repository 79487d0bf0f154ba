// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.semvec.checkpoint.CheckpointCode;
import io.assay.format.semvec.fold.StateFold;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Holds what the store says of itself against its profile and its own audit log. */
public final class MetaCheck {
    private static final String SCHEMA = "assay-semvec-store/1";
    private static final Map<String, String> CONSTANTS = new LinkedHashMap<>();
    private static final int MOST_DIMENSION = 1 << 20;

    static {
        CONSTANTS.put("alpha", StateFold.ALPHA_TEXT);
        CONSTANTS.put("beta", StateFold.BETA_TEXT);
        CONSTANTS.put("input_norm", StateFold.NORM);
        CONSTANTS.put("state_norm", StateFold.NORM);
    }

    private final Map<String, String> meta;
    private final StorePlace places;

    public MetaCheck(Map<String, String> meta, StorePlace places) {
        this.meta = meta;
        this.places = places;
    }

    /** Whether the store is of the schema that can be read here. */
    public boolean isKnownSchema() {
        return SCHEMA.equals(meta.get("schema"));
    }

    /** The schema as named; empty where none is. */
    public String schema() {
        return meta.getOrDefault("schema", "");
    }

    /** Whether the store's own checkpoints are of the fold that can be computed here. */
    public boolean isKnownFold() {
        return StateFold.PROFILE.equals(meta.get("replay_profile"));
    }

    /** The number of components of every embedding; 0 where the store does not say. */
    public int dimension() {
        String spelled = meta.getOrDefault("dimension", "");
        return spelled.matches("[1-9][0-9]{0,6}") && Integer.parseInt(spelled) <= MOST_DIMENSION ? Integer.parseInt(spelled) : 0;
    }

    public void judge(Optional<String> auditedStoreId, Tally tally) {
        tally.examined(meta.size());
        if (!isKnownFold()) {
            tally.report(Finding.of(CheckpointCode.PROFILE_UNKNOWN, places.table(StorePlace.META).inField("replay_profile"), "replay_profile",
                    meta.getOrDefault("replay_profile", "")));
        } else {
            CONSTANTS.forEach((key, value) -> expect(key, value, tally));
        }
        if (dimension() == 0) {
            report("dimension", "", tally);
        }
        if (!meta.containsKey("store_id")) {
            expect("store_id", auditedStoreId.orElse("?"), tally);
        }
        auditedStoreId.ifPresent(id -> expect("store_id", id, tally));
    }

    private void expect(String key, String value, Tally tally) {
        if (!value.equals(meta.get(key))) {
            report(key, value, tally);
        }
    }

    /** What is not stated contradicts nothing; it is only not there. */
    private void report(String key, String value, Tally tally) {
        Finding finding = Finding.of(StoreCode.META_MISMATCH, places.table(StorePlace.META).inField(key), key).compared(value, meta.getOrDefault(key, ""));
        tally.report(meta.containsKey(key) ? finding : finding.weighing(Weight.WARN));
    }
}

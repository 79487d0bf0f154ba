// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.word;

import io.assay.evidence.Locator;

/** Names places in a store: the table, the producer's number, the id, the column. */
public record StorePlace(Locator store) {
    public static final String FACTS = "facts";
    public static final String AUDIT = "audit_log";
    public static final String CERTIFICATES = "deletion_certificates";
    public static final String CHECKPOINTS = "replay_checkpoints";
    public static final String META = "store_meta";

    public Locator table(String name) {
        return store.inEntry(name);
    }

    public Locator event(String table, long seq, String id) {
        return store.inEntry(table).atPosition(seq).ofEvent(id);
    }

    public Locator fact(String eventId, long ordinal) {
        return store.inEntry(FACTS).ofEvent(eventId).inField(Long.toString(ordinal));
    }

    public Locator audit(long id) {
        return store.inEntry(AUDIT).atPosition(id);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.check.CheckId;
import io.assay.format.semvec.store.check.CertificateShelf;
import io.assay.format.semvec.store.check.Mark;
import io.assay.format.semvec.store.check.MarkBook;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.format.semvec.store.word.StoreQuestion;
import io.assay.source.sqlite.StoredRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says for each row and column of a store which check notices a change. */
final class BoundRows {
    private static final Set<String> TYPED = Set.of("embedding_dtype", "dimension");
    private static final String SEQUENCES = "sqlite_sequence";

    private final OpenedStore store;
    private final MarkBook marks;
    private final CertificateShelf shelf;
    private final boolean retentionStated;
    private final Set<String> met = new HashSet<>();

    BoundRows(OpenedStore store, MarkBook marks, List<Mark> all, CertificateShelf shelf, boolean retentionStated) {
        this.store = store;
        this.marks = marks;
        this.shelf = shelf;
        this.retentionStated = retentionStated;
        all.stream().filter(mark -> !mark.external() && marks.isMet(mark)).forEach(mark -> met.add(mark.user() + "\n" + mark.count()));
    }

    List<String> tables() {
        return Stream.of(store.columns().table(), StorePlace.FACTS, StorePlace.AUDIT, StorePlace.CERTIFICATES, StorePlace.CHECKPOINTS, StorePlace.META, SEQUENCES)
                .filter(table -> table.equals(store.columns().table()) || store.has(table)).toList();
    }

    String column(String table, int index) {
        List<String> names = store.schema().columns().getOrDefault(table, List.of());
        return index < names.size() ? names.get(index) : Integer.toString(index);
    }

    List<CheckId> checks(String table, StoredRow row, int index) {
        String column = column(table, index);
        return switch (table) {
            case StorePlace.FACTS -> List.of(StoreQuestion.FACTS.id());
            case StorePlace.AUDIT -> List.of(StoreQuestion.AUDIT_CHAIN.id());
            case StorePlace.CERTIFICATES -> shelf.isVerified(text(row, 0)) ? List.of(StoreQuestion.CERTIFICATES.id()) : List.of();
            case StorePlace.CHECKPOINTS -> met.contains(text(row, 0) + "\n" + number(row, 1)) && !column.equals("created_at")
                    ? List.of(StoreQuestion.REPLAY.id()) : List.of();
            case StorePlace.META -> meta(text(row, 0));
            case SEQUENCES -> List.of(StoreQuestion.SEQUENCE.id(), StoreQuestion.AUDIT_GAPS.id());
            default -> event(row, column);
        };
    }

    private List<CheckId> meta(String key) {
        return switch (key) {
            case "schema" -> List.of(StoreQuestion.READABLE.id());
            case "store_id", "dimension", "replay_profile", "alpha", "beta", "input_norm", "state_norm" -> List.of(StoreQuestion.META.id());
            case "retention_days_chat" -> retentionStated ? List.of(StoreQuestion.CONFIGURATION.id()) : List.of();
            default -> List.of();
        };
    }

    private List<CheckId> event(StoredRow row, String column) {
        if (!Stream.of(store.columns().wanted()).flatMap(List::stream).toList().contains(column)) {
            return List.of();
        }
        int user = store.schema().columns().get(store.columns().table()).indexOf(store.columns().user());
        String name = user >= 0 ? text(row, user) : "";
        if (row.rowId() <= marks.anchored(name)) {
            return List.of(StoreQuestion.ANCHOR.id());
        } else if (row.rowId() <= marks.replayed(name)) {
            return List.of(StoreQuestion.REPLAY.id());
        }
        return TYPED.contains(column) ? List.of(StoreQuestion.EMBEDDINGS.id()) : List.of();
    }

    private static String text(StoredRow row, int index) {
        return index < row.columns().size() ? row.columns().get(index).text() : "";
    }

    private static long number(StoredRow row, int index) {
        return index < row.columns().size() ? row.columns().get(index).value().whole().orElse(-1) : -1;
    }
}

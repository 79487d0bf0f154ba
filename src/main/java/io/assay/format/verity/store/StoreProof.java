// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.check.Tally;
import io.assay.format.NotProvable;
import io.assay.format.NotProvable.Reason;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.format.verity.U64;
import io.assay.format.verity.prove.EventProof;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The proof of one event of a store. Where several tenants have logs in it, an event is named by both: {@code 123/60}. */
final class StoreProof {
    private final EvidenceFile file;
    private final TrustStore trust;

    StoreProof(EvidenceFile file, TrustStore trust) {
        this.file = file;
        this.trust = trust;
    }

    Proven of(Wanted wanted) throws UnreadableEvidence, NotProvable {
        try (SqliteFile database = SqliteFile.open(file, SqliteLimits.STANDARD, () -> false); StoreTables tables = new StoreTables(file, database)) {
            List<Long> tenants = tables.has("__events") ? tables.tenants() : List.of();
            int bar = wanted.event().indexOf('/');
            OptionalLong named = bar < 0 ? OptionalLong.empty() : U64.parse(wanted.event().substring(0, bar));
            if (tenants.size() > 1 && named.isEmpty()) {
                throw new NotProvable(Reason.SEVERAL_LOGS);
            }
            long tenant = named.orElse(tenants.isEmpty() ? 0 : tenants.getFirst());
            if (!tenants.contains(tenant)) {
                throw new NotProvable(Reason.NOT_FOUND);
            }
            Wanted there = bar < 0 ? wanted : Wanted.ofId(wanted.event().substring(bar + 1));
            return new EventProof("verity.store", StoreSource.finely(tables, tenant), tenant,
                    new StoreMaterials(tables, new Tally()).of(tenant, file).beside(trust, tenant), Optional.empty()).of(there);
        } catch (SqliteException trouble) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "sqlite-" + trouble.getMessage(), trouble);
        }
    }
}

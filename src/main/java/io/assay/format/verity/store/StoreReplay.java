// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.check.Tally;
import io.assay.format.verity.state.RowReplay;
import io.assay.evidence.Locator;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Glance;
import io.assay.replay.Happening;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqliteFile;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Rebuilds the rows of a store, each tenant by itself: a tenant is the user of a scope where the store has several. */
final class StoreReplay implements Replay {
    private final SqliteFile database;
    private final StoreTables tables;
    private final Map<String, RowReplay> tenants = new LinkedHashMap<>();

    StoreReplay(EvidenceFile file, SqliteFile database, TrustStore trust) throws UnreadableEvidence {
        this.database = database;
        this.tables = new StoreTables(file, database);
        for (long tenant : tables.tenants()) {
            tenants.put(Long.toUnsignedString(tenant), new RowReplay(StoreSource.finely(tables, tenant), tenant,
                    new StoreMaterials(tables, new Tally()).of(tenant, file).beside(trust, tenant), () -> { }));
        }
    }

    @Override
    public List<Scope> scopes() throws UnreadableEvidence {
        List<Scope> scopes = new ArrayList<>();
        for (Map.Entry<String, RowReplay> tenant : tenants.entrySet()) {
            for (Scope scope : tenant.getValue().scopes()) {
                scopes.add(new Scope(scope.stream(), tenants.size() == 1 ? "" : tenant.getKey()));
            }
        }
        return scopes;
    }

    @Override
    public Extent extent(Scope scope) throws UnreadableEvidence, UnknownScope {
        return tenant(scope).extent(new Scope(scope.stream(), ""));
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        RowReplay tenant = tenant(scope);
        try {
            return tenant.at(cutoff, new Scope(scope.stream(), ""));
        } catch (UnknownScope unknown) {
            throw new UnknownScope(scopes());
        }
    }

    @Override
    public Glance glance(Cutoff cutoff, Scope scope, Part part) throws UnreadableEvidence, UnknownScope {
        RowReplay tenant = tenant(scope);
        try {
            return tenant.glance(cutoff, new Scope(scope.stream(), ""), part);
        } catch (UnknownScope unknown) {
            throw new UnknownScope(scopes());
        }
    }

    @Override
    public Timeline timeline(Scope scope) throws UnreadableEvidence, UnknownScope {
        return tenant(scope).timeline(new Scope(scope.stream(), ""));
    }

    @Override
    public Optional<Happening> event(long position, Scope scope) throws UnreadableEvidence, UnknownScope {
        return tenant(scope).event(position, new Scope(scope.stream(), ""));
    }

    @Override
    public OptionalLong position(Locator event, Scope scope) throws UnreadableEvidence, UnknownScope {
        return tenant(scope).position(event, scope);
    }

    private RowReplay tenant(Scope scope) throws UnreadableEvidence, UnknownScope {
        boolean sole = scope.user().isEmpty() && tenants.size() == 1;
        RowReplay tenant = sole ? tenants.values().iterator().next() : tenants.get(scope.user());
        if (tenant == null) {
            throw new UnknownScope(scopes());
        }
        return tenant;
    }

    @Override
    public void close() {
        tenants.values().forEach(RowReplay::close);
        tables.close();
        database.close();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.format.verity.U64;
import io.assay.format.verity.hold.LegalHold;
import io.assay.format.verity.hold.RetentionPolicy;
import io.assay.format.verity.recovery.RecoveryRecord;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What forbids and demands deletion at a moment, and what recoveries had thrown away by then (profile assay-vdb/1, sections 1.12 and 1.13): the holds
 * in force, for each policy the times before which records may and must be gone, and each recovery with the positions it discarded.
 */
final class Obligations {
    private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

    private final Beside beside;
    private final long tenant;
    private final String stream;
    private final long moment;

    /** @param stream limits holds and policies to one stream; empty: all of them */
    Obligations(Beside beside, long tenant, String stream, long moment) {
        this.beside = beside;
        this.tenant = tenant;
        this.stream = stream;
        this.moment = moment;
    }

    /** The members of the state, none for what there is nothing of. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("holds", holds());
        members.put("retention", retention());
        members.put("recoveries", recoveries());
        members.values().removeIf(value -> value instanceof Map<?, ?> map && map.isEmpty());
        return members;
    }

    private boolean concerns(io.assay.format.verity.hold.Scope scope) {
        return scope.concerns(tenant, stream);
    }

    private Map<String, Object> holds() {
        Map<String, Object> holds = new LinkedHashMap<>();
        for (LegalHold hold : beside.holds()) {
            if (concerns(hold.scope()) && hold.isActive(moment)) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("streams", hold.scope().streams().<Object>map(names -> names.stream().sorted().toList()).orElse("*"));
                one.put("placedAt", time(hold.placedAt()));
                hold.releasedAt().ifPresent(until -> one.put("releasedAt", time(until)));
                hold.written().ifPresent(span -> one.put("written", List.of(time(span.from()), time(span.to()))));
                holds.put(hold.id(), one);
            }
        }
        return holds;
    }

    private Map<String, Object> retention() {
        Map<String, Object> policies = new LinkedHashMap<>();
        for (RetentionPolicy policy : beside.policies().all()) {
            if (concerns(policy.scope())) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("leastSeconds", policy.least().divide(BILLION));
                before(policy.least()).ifPresent(time -> one.put("deletableBefore", time));
                policy.most().ifPresent(most -> {
                    one.put("mostSeconds", most.divide(BILLION));
                    before(most).ifPresent(time -> one.put("overdueBefore", time));
                });
                policies.put(policy.scope().streams().map(names -> String.join(", ", names)).orElse("*"), one);
            }
        }
        return policies;
    }

    private Optional<String> before(BigInteger nanoseconds) {
        BigInteger time = new BigInteger(U64.text(moment)).subtract(nanoseconds);
        return time.signum() < 0 ? Optional.empty() : Optional.of(time(time.longValue()));
    }

    private Map<String, Object> recoveries() {
        Map<String, Object> recoveries = new LinkedHashMap<>();
        for (RecoveryRecord record : beside.recoveries().records()) {
            if (!record.at().isAfter(U64.instant(moment))) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("previousGeneration", new BigInteger(U64.text(record.previousGeneration())));
                one.put("at", record.at().toString());
                one.put("reason", record.reason());
                one.put("recoveryPoint", new BigInteger(U64.text(record.recoveryPoint())));
                one.put("knownCommitted", new BigInteger(U64.text(record.knownCommitted())));
                record.discarded().ifPresent(range -> {
                    one.put("discardedFirst", new BigInteger(U64.text(range.start())));
                    one.put("discardedLast", new BigInteger(U64.text(range.end() - 1)));
                    one.put("discardedCount", new BigInteger(U64.text(range.end() - range.start())));
                });
                recoveries.put(U64.text(record.generation()), one);
            }
        }
        return recoveries;
    }

    private static String time(long nanoseconds) {
        return U64.instant(nanoseconds).toString();
    }
}

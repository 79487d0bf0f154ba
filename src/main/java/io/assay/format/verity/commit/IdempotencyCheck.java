// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.commit;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import io.assay.source.RepeatedKeys;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does no idempotency id occur twice? Also finds the events that carry the ids which commitment proofs speak of. */
public final class IdempotencyCheck implements Witness<IdempotencyCheck.Share>, AutoCloseable {
    private final Set<Digest> wanted;
    private final Map<Digest, Long> carriers = new HashMap<>();
    private final RepeatedKeys keys;
    private final Locator log;
    private long lines;

    /** @param wanted ids that commitment proofs speak of */
    public IdempotencyCheck(Set<Digest> wanted, Path evidence, Locator log) {
        this.wanted = wanted;
        this.keys = new RepeatedKeys(evidence);
        this.log = log;
    }

    @Override
    public Share share() {
        return new Share(wanted);
    }

    @Override
    public void join(Share share, Placement placed) {
        share.entries.forEach(entry -> keys.add(new RepeatedKeys.Entry(entry.a(), entry.b(), 0, entry.position(), lines++)));
        share.carriers.forEach(carriers::putIfAbsent);
    }

    /** Called when all events were seen. */
    public void into(Tally tally) {
        tally.examined(lines);
        keys.repeats(repeat -> tally.report(Finding.of(VerityCode.IDEMPOTENCY_UNIQUE, log.atPosition(repeat.again().position()).inField("idempotency_id"),
                Hex.encode(ByteBuffer.allocate(16).putLong(repeat.again().a()).putLong(repeat.again().b()).array()), U64.text(repeat.first().position()))));
    }

    /** Position of the first event that carries the id; null where none does. */
    Long carrier(Digest id) {
        return carriers.get(id);
    }

    @Override
    public void close() {
        keys.close();
    }

    /** The ids of one part. */
    public static final class Share implements Witness.Share {
        private final Set<Digest> wanted;
        private final List<RepeatedKeys.Entry> entries = new ArrayList<>();
        private final Map<Digest, Long> carriers = new HashMap<>();

        private Share(Set<Digest> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void see(VerityEvent event) {
            byte[] id = event.idempotencyId();
            if (id.length == 0) {
                return;
            }
            ByteBuffer halves = ByteBuffer.wrap(id);
            entries.add(new RepeatedKeys.Entry(halves.getLong(), halves.getLong(), 0, event.position(), 0));
            if (!wanted.isEmpty() && wanted.contains(Digest.of(id))) {
                carriers.putIfAbsent(Digest.of(id), event.position());
            }
        }
    }
}

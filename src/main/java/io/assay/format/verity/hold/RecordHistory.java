// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.format.verity.Operations;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Follows the records of a log to tell of each removal when the record was written. Asked for only where a hold or a policy makes that matter: it
 * remembers every record that is still there.
 */
public final class RecordHistory implements Witness<RecordHistory.Share> {
    private final Map<String, Long> written = new HashMap<>();
    private final PayloadReader payloads;
    private final boolean following;
    private final List<Consumer<Removal>> listeners = new ArrayList<>();
    private boolean blind;

    /** @param following whether write times of deleted records are needed; without, nothing is remembered */
    public RecordHistory(PayloadReader payloads, boolean following) {
        this.payloads = payloads;
        this.following = following;
    }

    /** Somebody who is told of every removal, in the order of the log. */
    public void tell(Consumer<Removal> listener) {
        listeners.add(listener);
    }

    @Override
    public Share share() {
        return new Share(payloads, following);
    }

    @Override
    public void join(Share share, Placement placed) {
        for (Step step : share.steps) {
            if (step.removal == null && step.key.isEmpty()) {
                blind = true;
            } else if (step.removal == null) {
                written.put(step.key, step.time);
            } else {
                Removal removal = step.removal;
                Long time = step.key.isEmpty() ? null : written.remove(step.key);
                OptionalLong when = removal.written().isPresent() || time == null ? removal.written() : OptionalLong.of(time);
                Removal complete = new Removal(placed.at(removal.at()), removal.tenantId(), removal.streamId(), removal.stream(), removal.removed(), when,
                        when.isEmpty() && (blind || step.key.isEmpty()));
                listeners.forEach(listener -> listener.accept(complete));
            }
        }
    }

    /** A record written (no removal), or a removal; the key is stream and id, empty where the id cannot be read; of such writings a part tells once. */
    private record Step(String key, long time, Removal removal) {
    }

    /** What one part wrote and removed, in order. */
    public static final class Share implements Witness.Share {
        private final PayloadReader payloads;
        private final boolean following;
        private final List<Step> steps = new ArrayList<>();
        private boolean blind;

        private Share(PayloadReader payloads, boolean following) {
            this.payloads = payloads;
            this.following = following;
        }

        @Override
        public void see(VerityEvent event) {
            if (event.tombstone().isPresent()) {
                removal(event, event.tombstone().get().deletedAt(), OptionalLong.of(event.timestamp()), "");
            }
            if (event.operation().equals(Operations.DELETE)) {
                removal(event, event.timestamp(), OptionalLong.empty(), following ? key(event) : "");
            } else if (following && event.operation().equals(Operations.INSERT)) {
                String key = key(event);
                if (!key.isEmpty() || !blind) {
                    steps.add(new Step(key, event.timestamp(), null));
                }
                blind |= key.isEmpty();
            }
        }

        private void removal(VerityEvent event, long removed, OptionalLong written, String key) {
            steps.add(new Step(key, 0, new Removal(event.at(), event.tenantId(), event.streamId(), event.stream(), removed, written, false)));
        }

        private String key(VerityEvent event) {
            Optional<String> id = payloads.read(event).flatMap(Share::id);
            return id.map(text -> event.streamId() + "\0" + event.stream() + "\0" + text).orElse("");
        }

        private static Optional<String> id(byte[] payload) {
            try {
                Optional<JsonValue> id = JsonReader.parse(payload) instanceof JsonObject object ? object.find("id") : Optional.empty();
                return id.map(value -> switch (value) {
                    case JsonString text -> text.value();
                    case JsonNumber number -> number.lexeme();
                    default -> null;
                });
            } catch (JsonSyntaxException opaque) {
                return Optional.empty();
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.check.Outcome;
import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import io.assay.replay.Scope;
import io.assay.replay.UnknownScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a state of things out as an answer: by kind and name, with what each rests on. */
final class Picture {
    private final Reading reading;
    private boolean sound = true;

    Picture(Reading reading) {
        this.reading = reading;
    }

    /** Says that a check failed, be it at no event: no state can be relied upon then. */
    void unsound() {
        sound = false;
    }

    /** All of it, and each kind that events speak of. */
    List<Scope> scopes(EntityState last) {
        List<Scope> scopes = new ArrayList<>();
        if (last.all().events() > 0) {
            scopes.add(Scope.WHOLE);
            reading.kinds().stream().filter(kind -> last.kinds().find(kind).isPresent()).forEach(kind -> scopes.add(new Scope(kind, "")));
        }
        return scopes;
    }

    /** Refuses a scope that is none. */
    void insist(Scope scope, EntityState last) throws UnknownScope {
        if (!scope.equals(Scope.WHOLE) && !scopes(last).contains(scope)) {
            throw new UnknownScope(scopes(last));
        }
    }

    /** The answer with all things, and the digest over them. */
    Projection of(EntityState state, Scope scope, Cutoff cutoff, Optional<Instant> moment) {
        Projection plain = part(state, scope, cutoff, moment);
        return new Projection(cutoff, plain.position(), plain.subject(), plain.state(), Map.of("state", reading.digest(CanonicalJson.bytes((Object) plain.state()))),
                plain.events(), plain.verified(), plain.outcome(), plain.doesNotShow());
    }

    /** The answer with those things that the state has here, and no digest: there may be more. */
    Projection part(EntityState state, Scope scope, Cutoff cutoff, Optional<Instant> moment) {
        boolean whole = scope.stream().isEmpty();
        EntityState.Worth worth = whole ? state.all() : state.kinds().find(scope.stream()).orElse(EntityState.Worth.NONE);
        JsonObject described = described(state, worth.events(), scope.stream(), moment);
        return new Projection(cutoff, state.position(), whole ? Map.of() : Map.of("stream", scope.stream()), described,
                Map.of(), worth.events(), worth.verified(), outcome(worth), reading.doesNotShow());
    }

    private Outcome outcome(EntityState.Worth worth) {
        boolean bound = worth.events() > 0 && worth.verified() == worth.events();
        return worth.failed() > 0 ? Outcome.FAILED : bound && sound ? Outcome.PASSED : Outcome.INDETERMINATE;
    }

    private JsonObject described(EntityState state, long events, String only, Optional<Instant> moment) {
        Map<String, Map<String, Object>> kinds = new LinkedHashMap<>();
        reading.kinds().stream().filter(kind -> only.isEmpty() || only.equals(kind)).forEach(kind -> kinds.put(kind, new LinkedHashMap<>()));
        state.things().forEach((key, thing) -> {
            int end = key.indexOf('\0');
            Map<String, Object> of = kinds.get(key.substring(0, end));
            if (of != null) {
                of.put(key.substring(end + 1), described(key.substring(0, end), thing, moment));
            }
        });
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("events", events);
        kinds.forEach((kind, things) -> {
            if (!things.isEmpty()) {
                all.put(kind, things);
            }
        });
        return (JsonObject) JsonValues.of(all);
    }

    private Map<String, JsonValue> described(String kind, Thing thing, Optional<Instant> moment) {
        Map<String, JsonValue> members = new LinkedHashMap<>(thing.members());
        reading.at(kind, members, moment);
        members.put("events", JsonValues.of(thing.events()));
        members.put("verified", JsonValues.of(thing.verified()));
        members.put("lastEvent", JsonValues.of(thing.event()));
        members.put("lastPosition", JsonValues.of(thing.position()));
        members.put("lastTime", JsonValues.of(thing.time()));
        members.put("lastStanding", JsonValues.of(thing.standing().name()));
        return members;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.evidence.WrittenTime;
import io.assay.replay.Extent;
import io.assay.replay.Scope;
import io.assay.ui.session.Rebuilt;
import io.assay.ui.session.Refused;
import io.assay.ui.support.Latest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** When the events at a few positions happened, as the evidence says: for the axis and for both cuts. All times are in UTC. */
final class Instants {
    private static final int TICKS = 6;
    private static final int KEPT = 4096;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final TimeViewModel model;
    private final Executor window;
    private final ObjectProperty<Map<Long, Optional<Instant>>> known = new SimpleObjectProperty<>(Map.of());
    private final Latest<Wish> wishes;

    private record Wish(Rebuilt desk, Scope scope, List<Long> positions) {
    }

    Instants(TimeViewModel model, Executor background, Executor window) {
        this.model = model;
        this.window = window;
        this.wishes = new Latest<>(background, this::ask);
        model.extentProperty().addListener((_, _, _) -> known.set(Map.of()));
        model.viewProperty().addListener((_, _, seen) -> wish(seen));
    }

    private void wish(TimeViewModel.View seen) {
        Extent whole = model.extentProperty().get();
        if (seen == null || model.desk() == null || model.scopeProperty().get() == null || whole.first() > whole.last()) {
            return;
        }
        var missing = LongStream.concat(ticks(whole).stream().mapToLong(Long::longValue), LongStream.of(model.positionA(), model.positionB())).distinct()
            .filter(position -> !known.get().containsKey(position)).boxed().toList();
        if (!missing.isEmpty()) {
            wishes.offer(new Wish(model.desk(), model.scopeProperty().get(), missing));
        }
    }

    private void ask(Wish wish) {
        Map<Long, Optional<Instant>> found = new HashMap<>();
        try {
            for (long position : wish.positions) {
                found.put(position, wish.desk.event(position, wish.scope).flatMap(event -> WrittenTime.read(event.time())));
            }
        } catch (Refused unreadable) {
            wish.positions.forEach(position -> found.putIfAbsent(position, Optional.empty()));
        }
        window.execute(() -> {
            if (wish.desk == model.desk() && wish.scope.equals(model.scopeProperty().get())) {
                Map<Long, Optional<Instant>> all = new HashMap<>(known.get().size() > KEPT ? Map.of() : known.get());
                all.putAll(found);
                known.set(all);
            }
        });
    }

    /** The positions that the axis names, the first and the last among them. */
    static List<Long> ticks(Extent whole) {
        long length = whole.last() - whole.first();
        long steps = Math.max(1, Math.min(TICKS, length));
        return LongStream.rangeClosed(0, steps).map(i -> whole.first() + Math.round((double) length * i / steps)).distinct().boxed().toList();
    }

    /** When the event at a position happened; empty where it does not say, or where that is not known yet. */
    Optional<Instant> at(long position) {
        return known.get().getOrDefault(position, Optional.empty());
    }

    /** The same in words for the axis: the day is told once where all of it lies on one. */
    String word(long position) {
        List<Long> ticks = ticks(model.extentProperty().get());
        long days = ticks.stream().flatMap(tick -> at(tick).stream()).map(Instants::day).distinct().count();
        DateTimeFormatter form = days > 1 ? DAY : position == ticks.getFirst() ? FULL : CLOCK;
        return at(position).map(time -> form.format(time.atOffset(ZoneOffset.UTC))).orElse("");
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Changes with everything that becomes known. */
    ReadOnlyObjectProperty<Map<Long, Optional<Instant>>> knownProperty() {
        return known;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.PythonJson;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.pack.PackNames;
import io.assay.report.EventLines;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events that go into a pack: records of a bundle's six kinds, of one artefact and project and in the producer's spelling, into the folders of the
 * layout; every other event as one line that carries its bytes and says where they stood.
 */
final class EventSheet {
    /** The most events of one pack: each brings its own proof. */
    static final int MOST = 10_000;
    private static final long MOST_BYTES = 256L << 20;

    private final Map<EntryKind, List<Line>> folders = new EnumMap<>(EntryKind.class);
    private final Map<String, List<Line>> others = new LinkedHashMap<>();
    private final boolean foldersOnly;
    private String project = "";
    private String artefact = "";
    private long count;
    private long bytes;
    private long failed;
    private String firstFailed = "";

    /** One line of events, without its line feed. */
    private record Line(String time, byte[] bytes) {
    }

    /** @param foldersOnly whether events that have no folder in the layout are left out, because their artefact is packed whole */
    EventSheet(boolean foldersOnly) {
        this.foldersOnly = foldersOnly;
    }

    void add(String path, Event event, byte[] raw) {
        Optional<EntryKind> kind = EntryKind.records().stream().filter(one -> one.schema().equals(event.type())).findFirst();
        Optional<String> time = kind.isPresent() ? fits(path, raw) : Optional.empty();
        kind = time.isPresent() ? kind : Optional.empty();
        if (kind.isEmpty() && foldersOnly) {
            return;
        }
        count++;
        if (isTooMany()) {
            return;
        }
        Line line = new Line(time.orElse(event.time()), kind.isPresent() ? raw : wrapped(path, event, raw));
        bytes += line.bytes.length;
        kind.map(one -> folders.computeIfAbsent(one, any -> new ArrayList<>()))
                .orElseGet(() -> others.computeIfAbsent(path, any -> new ArrayList<>())).add(line);
        if (kind.isPresent() && event.standing() == Standing.FAILED) {
            failed++;
            firstFailed = firstFailed.isEmpty() ? event.id() : firstFailed;
        }
    }

    /** The time of a record as the producer exports it, of the artefact and project that the first record is of; empty for anything else. */
    private Optional<String> fits(String path, byte[] raw) {
        try {
            if (JsonReader.parse(raw, 0, raw.length, JsonDialect.PYTHON) instanceof JsonObject object && Arrays.equals(PythonJson.plain(object), raw)) {
                String own = object.text("project_id").orElse("");
                project = project.isEmpty() ? own : project;
                artefact = artefact.isEmpty() ? path : artefact;
                return object.text("timestamp").filter(time -> !own.isEmpty() && own.equals(project) && path.equals(artefact));
            }
        } catch (JsonSyntaxException | PythonJson.Unencodable other) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static byte[] wrapped(String path, Event event, byte[] raw) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("artefact", path);
        try {
            line.put("event", JsonReader.parse(EventLines.json(event).getBytes(StandardCharsets.UTF_8)));
        } catch (JsonSyntaxException impossible) {
            throw new IllegalStateException("our own spelling", impossible);
        }
        if (raw.length > 0) {
            text(raw).ifPresentOrElse(text -> line.put("raw", text), () -> line.put("rawBase64", Base64.getEncoder().encodeToString(raw)));
        }
        return CanonicalJson.bytes(line);
    }

    private static Optional<String> text(byte[] raw) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    boolean isTooMany() {
        return count > MOST || bytes > MOST_BYTES;
    }

    /** Forgets the events: their artefacts are packed whole. */
    EventSheet cleared() {
        return new EventSheet(foldersOnly);
    }

    boolean isEmpty() {
        return folders.isEmpty() && others.isEmpty();
    }

    /** The project of the records; empty where there are none. */
    String project() {
        return project;
    }

    long failed() {
        return failed;
    }

    String firstFailed() {
        return firstFailed;
    }

    long records(EntryKind kind) {
        return folders.getOrDefault(kind, List.of()).size();
    }

    long records() {
        return EntryKind.records().stream().mapToLong(this::records).sum();
    }

    /** The days of the first and the last record; empty where there are none. */
    Optional<List<String>> days() {
        List<String> times = folders.values().stream().flatMap(List::stream).map(line -> day(line.time)).sorted().toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(List.of(times.getFirst(), times.getLast()));
    }

    private static String day(String time) {
        return time.substring(0, Math.min(time.length(), "2026-01-01".length()));
    }

    /** The lines of a folder, by time as the producer sorts them. */
    List<byte[]> lines(EntryKind kind) {
        return folders.getOrDefault(kind, List.of()).stream().sorted(Comparator.comparing(Line::time)).map(Line::bytes).toList();
    }

    /** The lines of the other events by the name of their entry. */
    Map<String, List<byte[]>> others() {
        Map<String, List<byte[]>> named = new LinkedHashMap<>();
        others.values().forEach(lines -> named.put(PackNames.EVENTS + (named.size() + 1) + ".ndjson", lines.stream().map(Line::bytes).toList()));
        return named;
    }
}

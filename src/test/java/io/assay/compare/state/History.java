// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * One format, written from the events that it is to hold. An event is a letter, its identity where the format has one, and a digit, its content, so that
 * {@code a1b1c2} is a history of three.
 */
public interface History {
    /** What an event that is gone, or was changed with everything made to fit again, does to the events after it. */
    enum Binding {
        /** Nothing. */
        NONE,
        /** The next one names it. */
        NEXT,
        /** All of them: hashes go on from it, or they are numbered. */
        ALL
    }

    /** The events as the producer writes them, each made to fit the one before. */
    List<Object> items(List<String> events);

    /** Files by name, as the producer lays them down. */
    Map<String, byte[]> files(List<Object> items);

    /** What the removal of an event, made good, does to those after it. */
    Binding afterRemoval();

    /** What a change of an event, made good, does to those after it. */
    Binding afterChange();

    /** Whether an event is known by its place alone. */
    default boolean isByPlace() {
        return false;
    }

    static List<String> events(String history) {
        List<String> events = new ArrayList<>();
        for (int i = 0; i + 1 < history.length(); i += 2) {
            events.add(history.substring(i, i + 2));
        }
        return events;
    }

    /** The content of an event, as JSON. */
    static String content(String event) {
        return "{\"v\":\"" + event + "-\"}";
    }

    /** The item with another content and everything else as it was. */
    default Object touched(Object item, String event, String other) {
        return switch (item) {
            case byte[] bytes -> replaced(new String(bytes, StandardCharsets.ISO_8859_1), event, other).getBytes(StandardCharsets.ISO_8859_1);
            case List<?> row -> new ArrayList<>(row.stream().map(cell -> cell instanceof String || cell instanceof byte[] ? same(cell, event, other) : cell).toList());
            case Map.Entry<?, ?> named -> Map.entry(named.getKey(), touched(named.getValue(), event, other));
            default -> throw new IllegalArgumentException();
        };
    }

    private Object same(Object cell, String event, String other) {
        return cell instanceof String text ? replaced(text, event, other) : touched(cell, event, other);
    }

    private static String replaced(String text, String event, String other) {
        return text.replace(content(event), content(other)).replace(base64(event), base64(other)).replace(event + "-", other + "-");
    }

    static String base64(String event) {
        return Base64.getEncoder().encodeToString(content(event).getBytes(StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.evidence.Event;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes events one a line: as a table for people, as JSON lines or CSV for programs. */
public final class EventLines {
    private EventLines() {}

    public static String text(Event event) {
        String facets = new TreeMap<>(event.facets()).entrySet().stream().map(facet -> facet.getKey() + "=" + visible(facet.getValue()))
                .collect(Collectors.joining(" "));
        return switch (event.standing()) {
            case VERIFIED -> "[+] ";
            case UNVERIFIED -> "[ ] ";
            case FAILED -> "[x] ";
        } + visible(event.time()) + "  " + visible(event.type()) + "  " + visible(event.id()) + "  " + facets + "  " + event.at()
                + (event.reason().isEmpty() ? "" : "  " + event.reason());
    }

    public static String json(Event event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ordinal", event.ordinal());
        json.put("locator", LocatorJson.of(event.at()));
        json.put("id", event.id());
        json.put("type", event.type());
        json.put("time", event.time());
        json.put("facets", new LinkedHashMap<>(event.facets()));
        json.put("standing", event.standing().name());
        json.put("reason", event.reason());
        return new String(CanonicalJson.bytes(json), StandardCharsets.UTF_8);
    }

    /** The head line of the CSV form. */
    public static String csvHead() {
        return "ordinal,path,line,position,id,type,time,standing,reason";
    }

    public static String csv(Event event) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(event.ordinal()), event.at().path(),
                event.at().line() < 0 ? "" : Long.toString(event.at().line()), event.at().position() < 0 ? "" : Long.toString(event.at().position()),
                event.id(), event.type(), event.time(), event.standing().name(), event.reason()));
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    /** Control characters of the evidence do not steer a terminal. */
    private static String visible(String text) {
        return text.codePoints().mapToObj(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? "\\u{" + Integer.toHexString(c) + "}"
                : Character.toString(c)).collect(Collectors.joining());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.evidence.Locator;
import io.assay.exposure.EntityKind;
import io.assay.exposure.Exposure;
import io.assay.exposure.RedactedCopy;
import io.assay.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes what a scan for personal data found: kinds, counts and places, never the values. */
public final class ExposureReport {
    private final Exposure exposure;
    private final UnaryOperator<String> names;
    private final Optional<RedactedCopy> copies;

    /**
     * @param names  what is shown of the name of a file or entry
     * @param copies the redacted copies that were laid down; empty where none were asked for
     */
    public ExposureReport(Exposure exposure, UnaryOperator<String> names, Optional<RedactedCopy> copies) {
        this.exposure = exposure;
        this.names = names;
        this.copies = copies;
    }

    public byte[] json() {
        List<Object> kinds = new ArrayList<>();
        exposure.counts().keySet().stream().sorted().forEach(kind -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", kind.name());
            json.put("laws", kind.laws().stream().map(Enum::name).toList());
            json.put("count", exposure.counts().get(kind));
            json.put("places", exposure.places(kind).stream().map(place -> {
                Map<String, Object> at = LocatorJson.of(named(place));
                at.put("from", place.bytes().from());
                at.put("to", place.bytes().to());
                return (Object) at;
            }).toList());
            kinds.add(json);
        });
        Map<String, Object> json = new LinkedHashMap<>(Map.of("schema", "assay.exposure/1", "bytes", exposure.bytes(), "kinds", kinds));
        copies.ifPresent(copy -> json.put("copies", Map.of("files", copy.written().stream().map(Path::toString).toList(), "values", copy.values(),
                "notCopied", copy.left().stream().map(place -> LocatorJson.of(named(place))).toList())));
        return CanonicalJson.bytes(json);
    }

    private Locator named(Locator place) {
        return new Locator(names.apply(place.path()), names.apply(place.entry()), place.line(), place.position(), place.eventId(), place.field(),
                place.bytes());
    }

    public String text(Messages words) {
        StringBuilder out = new StringBuilder(words.text(ReportText.EXPOSURE_HEAD, exposure.bytes())).append('\n');
        for (EntityKind kind : exposure.counts().keySet().stream().sorted().toList()) {
            String laws = kind.laws().stream().map(Enum::name).collect(Collectors.joining(", "));
            out.append("  ").append(words.text(kind)).append(": ").append(exposure.counts().get(kind)).append("  (").append(laws).append(")\n");
            exposure.places(kind).stream().limit(3).forEach(place -> out.append("    ").append(named(place)).append(" @").append(place.bytes().from()).append('\n'));
        }
        if (exposure.counts().isEmpty()) {
            out.append("  ").append(words.text(ReportText.EXPOSURE_NONE)).append('\n');
        }
        copies.ifPresent(copy -> {
            out.append(words.text(ReportText.EXPOSURE_COPIES, copy.written().size(), copy.values())).append('\n');
            copy.left().forEach(place -> out.append("  ").append(words.text(ReportText.EXPOSURE_LEFT, named(place))).append('\n'));
        });
        return out.append(words.text(ReportText.EXPOSURE_LIMIT)).append('\n').toString();
    }
}

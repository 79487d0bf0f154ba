// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.exposure.EntityKind;
import io.assay.exposure.Exposure;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a scan for personal data found: kinds, counts and places, never the values. */
public final class ExposureReport {
    private final Exposure exposure;

    public ExposureReport(Exposure exposure) {
        this.exposure = exposure;
    }

    public byte[] json() {
        List<Object> kinds = new ArrayList<>();
        exposure.counts().keySet().stream().sorted().forEach(kind -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", kind.name());
            json.put("laws", kind.laws().stream().map(Enum::name).toList());
            json.put("count", exposure.counts().get(kind));
            json.put("places", exposure.places(kind).stream().map(place -> {
                Map<String, Object> at = LocatorJson.of(place);
                at.put("from", place.bytes().from());
                at.put("to", place.bytes().to());
                return (Object) at;
            }).toList());
            kinds.add(json);
        });
        return CanonicalJson.bytes(Map.of("schema", "assay.exposure/1", "bytes", exposure.bytes(), "kinds", kinds));
    }

    public String text(Messages words) {
        StringBuilder out = new StringBuilder(words.text(ReportText.EXPOSURE_HEAD, exposure.bytes())).append('\n');
        for (EntityKind kind : exposure.counts().keySet().stream().sorted().toList()) {
            String laws = kind.laws().stream().map(Enum::name).collect(Collectors.joining(", "));
            out.append("  ").append(words.text(kind)).append(": ").append(exposure.counts().get(kind)).append("  (").append(laws).append(")\n");
            exposure.places(kind).stream().limit(3).forEach(place -> out.append("    ").append(place).append(" @").append(place.bytes().from()).append('\n'));
        }
        if (exposure.counts().isEmpty()) {
            out.append("  ").append(words.text(ReportText.EXPOSURE_NONE)).append('\n');
        }
        return out.append(words.text(ReportText.EXPOSURE_LIMIT)).append('\n').toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.evidence.Locator;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON form of a place (contract, section 1): members that are absent are left out. */
final class LocatorJson {
    private LocatorJson() {}

    static Map<String, Object> of(Locator at) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", at.path());
        putText(json, "entry", at.entry());
        if (at.line() >= 0) {
            json.put("line", at.line());
        }
        if (at.position() != -1) {
            json.put("position", new BigInteger(Long.toUnsignedString(at.position())));
        }
        putText(json, "eventId", at.eventId());
        putText(json, "field", at.field());
        return json;
    }

    private static void putText(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}

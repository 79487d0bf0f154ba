// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words reach 4.5 : 1 and shapes 3 : 1 on every surface they stand on (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-as-([a-z-]+):\\s*(#[0-9a-f]{6}|-as-[a-z-]+);");
    private static final List<String> SURFACES = List.of("surface", "raised", "sunken", "hover", "select", "failed-tint", "indet-tint", "info-tint");
    private static final List<String> WORDS = List.of("text", "muted");
    private static final List<String> INKS = List.of("accent", "passed", "failed", "indet", "unchecked", "info");

    @ParameterizedTest
    @ValueSource(strings = {"", "tokens-dark.css", "tokens-contrast.css"})
    void everyTokenIsLegibleWhereItStands(String theme) throws IOException {
        var tokens = new HashMap<String, String>();
        read("tokens.css", tokens);
        if (!theme.isEmpty()) {
            read(theme, tokens);
        }
        var faint = new ArrayList<String>();
        WORDS.forEach(word -> SURFACES.forEach(surface -> check(tokens, word, surface, 4.5, faint)));
        INKS.forEach(ink -> Stream.of("surface", "raised", "select").forEach(surface -> check(tokens, ink, surface, 4.5, faint)));
        INKS.forEach(ink -> check(tokens, ink, "sunken", 3, faint));
        check(tokens, "failed", "failed-tint", 4.5, faint);
        check(tokens, "indet", "indet-tint", 4.5, faint);
        check(tokens, "on-ink", "accent", 4.5, faint);
        Stream.of("surface", "raised", "sunken").forEach(surface -> check(tokens, "line-strong", surface, 3, faint));
        assertEquals(List.of(), faint);
    }

    private static void read(String sheet, Map<String, String> into) throws IOException {
        try (var in = Mark.class.getResourceAsStream(sheet)) {
            var matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                into.put(matcher.group(1), matcher.group(2));
            }
        }
    }

    private static void check(Map<String, String> tokens, String one, String other, double least, List<String> faint) {
        double ratio = ratio(light(colour(tokens, one)), light(colour(tokens, other)));
        if (ratio < least) {
            faint.add(one + " on " + other + " " + ratio);
        }
    }

    private static String colour(Map<String, String> tokens, String name) {
        String value = tokens.get(name);
        return value.startsWith("#") ? value : colour(tokens, value.substring("-as-".length()));
    }

    private static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double light(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

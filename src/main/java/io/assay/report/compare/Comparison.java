// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.report.type.TextLines;
import io.assay.text.Messages;
import java.util.Arrays;
import java.util.List;

/**
 * What became of a recorded verdict when it was derived again.
 *
 * @param identical   whether the two files are the same, byte for byte
 * @param differences every place that differs, in the order of the file
 */
public record Comparison(boolean identical, List<Difference> differences) {
    private static final int SHOWN = 200;
    private static final int LONGEST = 160;

    /** Keeps its own copy. */
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares a recorded verdict with the bytes of the one derived now. */
    public static Comparison of(RecordedVerdict recorded, byte[] derived) {
        try {
            JsonObject now = (JsonObject) JsonReader.parse(derived);
            return new Comparison(Arrays.equals(recorded.bytes(), derived), new VerdictDifferences().between(recorded.document(), now));
        } catch (JsonSyntaxException impossible) {
            throw new IllegalStateException("our own verdict is JSON", impossible);
        }
    }

    /** Whether the two say the same of the evidence; the program that said it may be another. */
    public boolean isReproduced() {
        return differences.stream().allMatch(Difference::isAboutTheProgram);
    }

    /** For people: a sentence, then every difference. */
    public String text(Messages words) {
        StringBuilder out = new StringBuilder();
        line(out, words.text(head(), differences.size()));
        for (Difference difference : differences.subList(0, Math.min(SHOWN, differences.size()))) {
            String then = cut(difference.then());
            String now = cut(difference.now());
            line(out, "  " + (now.isEmpty() ? words.text(CompareText.GONE, difference.place(), then)
                : then.isEmpty() ? words.text(CompareText.NEW, difference.place(), now) : words.text(CompareText.CHANGED, difference.place(), then, now)));
        }
        if (differences.size() > SHOWN) {
            line(out, "  " + words.text(CompareText.MORE, differences.size() - SHOWN));
        }
        return out.toString();
    }

    private CompareText head() {
        if (!isReproduced()) {
            return CompareText.DIFFERS;
        } else if (!differences.isEmpty()) {
            return CompareText.SAME_BUT_PROGRAM;
        }
        return identical ? CompareText.SAME : CompareText.SAME_BUT_SPELLING;
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    private static void line(StringBuilder out, String text) {
        out.append(TextLines.visible(text)).append('\n');
    }
}

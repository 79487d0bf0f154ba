// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Takes personal data out of a text: what a scan for exposure would find in it ({@link EntityKind}, by form and check digit) gives way to words that
 * say what stood there. The rest of the text stays, so that a sentence about a place still reads.
 *
 * <p>What has no form, such as a name in running text, stays too: where nothing may remain that a producer wrote, the whole value is to be withheld
 * instead. No digest and no length of what was taken out is given; from either, a number with few possibilities could be found by trying.
 */
public final class Redactor {
    private final Function<EntityKind, String> instead;

    /** @param instead the words in the place of a value of this kind, such as <i>[e-mail address]</i> */
    public Redactor(Function<EntityKind, String> instead) {
        this.instead = instead;
    }

    /** A value and where it stands, half-open. */
    private record Hit(EntityKind kind, int from, int to) {
    }

    /** Whether the text holds anything that would be taken out. */
    public boolean concerns(String text) {
        return !hits(text).isEmpty();
    }

    /** The text without personal data; the same text where there is none. */
    public String redact(String text) {
        List<Hit> hits = hits(text);
        if (hits.isEmpty()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        redact(text, hits, safe::append, safe::append);
        return safe.toString();
    }

    /**
     * Takes a text apart, in order.
     *
     * @param kept  gets what stays
     * @param words gets the words in the place of a value; how often it is called is how many values there were
     */
    public void redact(String text, Consumer<String> kept, Consumer<String> words) {
        redact(text, hits(text), kept, words);
    }

    private void redact(String text, List<Hit> hits, Consumer<String> kept, Consumer<String> words) {
        int done = 0;
        for (Hit hit : hits) {
            kept.accept(text.substring(done, hit.from()));
            words.accept(instead.apply(hit.kind()));
            done = hit.to();
        }
        kept.accept(text.substring(done));
    }

    /** In order and without overlap: of values that share characters the union goes, named after the longest. */
    private static List<Hit> hits(String text) {
        Unfolded plain = Unfolded.of(text);
        List<Hit> found = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            Matcher matcher = kind.form().matcher(plain.text());
            while (matcher.find()) {
                if (kind.holds(matcher.group())) {
                    found.add(new Hit(kind, plain.origin(matcher.start()), plain.origin(matcher.end())));
                }
            }
        }
        found.sort(Comparator.comparingInt(Hit::from).thenComparing(Comparator.comparingInt(Hit::to).reversed()).thenComparing(Hit::kind));
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : found) {
            Hit last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || hit.from() >= last.to()) {
                apart.add(hit);
            } else if (hit.to() > last.to()) {
                EntityKind longer = hit.to() - hit.from() > last.to() - last.from() ? hit.kind() : last.kind();
                apart.set(apart.size() - 1, new Hit(longer, last.from(), hit.to()));
            }
        }
        return apart;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The files in whose light the evidence is examined.
 *
 * @param trust  trust files, in order; none: the auditor's own store
 * @param policy what findings weigh; empty: as the policy says that is built in
 */
public record Brought(List<Path> trust, Optional<Path> policy) {
    /** An auditor who brings nothing. */
    public static final Brought NOTHING = trust(List.of());

    public Brought {
        trust = List.copyOf(trust);
    }

    /** Trust files alone. */
    public static Brought trust(List<Path> files) {
        return new Brought(files, Optional.empty());
    }

    /** The same with trust files added at the end; one that is there already stays where it is. */
    Brought with(List<Path> more) {
        var all = new LinkedHashSet<>(trust);
        all.addAll(more);
        return new Brought(List.copyOf(all), policy);
    }

    /** The same without a trust file. */
    Brought without(Path file) {
        return new Brought(trust.stream().filter(one -> !one.equals(file)).toList(), policy);
    }

    /** The same under another policy. */
    Brought under(Optional<Path> other) {
        return new Brought(trust, other);
    }

    /** Whether there is nothing in it. */
    public boolean isNothing() {
        return trust.isEmpty() && policy.isEmpty();
    }
}

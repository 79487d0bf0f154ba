// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What two states have in common and what not.
 *
 * @param first    where the newer state first differs (in the older one where the newer has ended)
 * @param appended events that only the newer one has
 * @param vanished events that only the older one has
 * @param changed  events of both whose content differs
 * @param losses   the first {@value #MOST} of those that vanished or changed, in the order of the older state
 */
public record Difference(Relation relation, Optional<Locator> first, long appended, long vanished, long changed, List<Loss> losses) {
    /** How many losses are named. */
    public static final int MOST = 100;

    public Difference {
        losses = List.copyOf(losses);
    }

    /**
     * One event of the older state that the newer one does not have as it was.
     *
     * @param changed whether its content differs; else it is gone
     * @param at      where it stands in the older state
     */
    public record Loss(boolean changed, Locator at) {
    }

    /** Compares two states in time linear in their events. */
    public static Difference between(Marks old, Marks now) {
        int common = prefix(old, now);
        Map<Long, Long> contents = new HashMap<>(Math.max(16, now.size() * 2));
        for (int i = common; i < now.size(); i++) {
            contents.put(now.key(i), now.content(i));
        }
        List<Loss> losses = new ArrayList<>();
        long vanished = 0;
        long changed = 0;
        for (int i = common; i < old.size(); i++) {
            Long content = contents.remove(old.key(i));
            if (content == null) {
                vanished++;
            } else if (content != old.content(i)) {
                changed++;
            }
            if (losses.size() < MOST && (content == null || content != old.content(i))) {
                losses.add(new Loss(content != null, old.at(i)));
            }
        }
        long appended = contents.size();
        boolean none = common == 0 && vanished == old.size() && changed == 0;
        return new Difference(relation(old, now, common, none, vanished, appended), first(old, now, common), appended, vanished, changed, losses);
    }

    private static Relation relation(Marks old, Marks now, int common, boolean nothingShared, long vanished, long appended) {
        if (common == old.size() && common == now.size()) {
            return Relation.IDENTICAL;
        } else if (nothingShared && old.size() > 0 && now.size() > 0) {
            return Relation.UNRELATED;
        } else if (common == old.size()) {
            return Relation.APPENDED;
        } else if (common == now.size()) {
            return Relation.TRUNCATED;
        }
        boolean oldGoesOn = vanished > 0 && vanished == old.size() - common;
        return oldGoesOn && appended == now.size() - common ? Relation.FORKED : Relation.CHANGED;
    }

    private static int prefix(Marks old, Marks now) {
        int common = 0;
        while (common < Math.min(old.size(), now.size()) && old.key(common) == now.key(common) && old.content(common) == now.content(common)) {
            common++;
        }
        return common;
    }

    private static Optional<Locator> first(Marks old, Marks now, int common) {
        return common < now.size() ? Optional.of(now.at(common)) : common < old.size() ? Optional.of(old.at(common)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What two states have in common and what not.
 *
 * @param first    where the newer state first differs (in the older one where the newer has ended)
 * @param appended events that only the newer one has
 * @param vanished events that only the older one has
 * @param changed  events of both whose content differs
 * @param unread   how many events of both could be compared only by what they tell, for their rows could not be read
 * @param sameFiles whether the files of both are the same to the byte
 * @param losses   the first {@value #MOST} of those that vanished or changed, in the order of the older state
 */
public record Difference(Relation relation, Optional<Locator> first, long appended, long vanished, long changed, Unread unread, boolean sameFiles,
        List<Loss> losses) {
    /** How many losses are named. */
    public static final int MOST = 100;

    public Difference {
        losses = List.copyOf(losses);
    }

    /** Whether the events are the same and something else in the files is not. */
    public boolean isBesideEvents() {
        return relation == Relation.IDENTICAL && !sameFiles;
    }

    /** Events whose rows could not be read: in the older state, in the newer one. */
    public record Unread(long old, long now) {
        public boolean isNone() {
            return old == 0 && now == 0;
        }
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
        Rest rest = new Rest(now, common);
        List<Loss> losses = new ArrayList<>();
        long vanished = 0;
        long changed = 0;
        for (int i = common; i < old.size(); i++) {
            int found = rest.take(old, i);
            boolean same = found >= 0 && now.isSameContent(found, old, i);
            vanished += found < 0 ? 1 : 0;
            changed += found >= 0 && !same ? 1 : 0;
            if (losses.size() < MOST && !same) {
                losses.add(new Loss(found >= 0, old.at(i)));
            }
        }
        long appended = rest.size();
        boolean none = common == 0 && vanished == old.size() && changed == 0;
        return new Difference(relation(old, now, common, none, vanished, appended), first(old, now, common), appended, vanished, changed,
                new Unread(old.membersOnly(), now.membersOnly()), old.hasSameFiles(now), losses);
    }

    private static Relation relation(Marks old, Marks now, int common, boolean nothingShared, long vanished, long appended) {
        if (common == old.size() && common == now.size()) {
            return old.size() > 0 || old.hasSameFiles(now) ? Relation.IDENTICAL : Relation.UNRELATED;
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
        while (common < Math.min(old.size(), now.size()) && old.key(common) == now.key(common) && old.isSameContent(common, now, common)) {
            common++;
        }
        return common;
    }

    private static Optional<Locator> first(Marks old, Marks now, int common) {
        return common < now.size() ? Optional.of(now.at(common)) : common < old.size() ? Optional.of(old.at(common)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import io.assay.compare.Difference.Loss;
import io.assay.compare.Difference.Unread;
import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the events of two states beside each other. */
final class Comparison {
    private final Marks old;
    private final Marks now;
    private final boolean told;
    private final int common;
    private final List<Loss> losses = new ArrayList<>();
    private long vanished;
    private long changed;
    private long alike;
    private boolean firstIsGone;
    private boolean nextIsKnown;

    Comparison(Marks old, Marks now) {
        this.old = old;
        this.now = now;
        this.told = !old.isOfForm(now);
        this.common = prefix();
    }

    private boolean isSame(int before, int after) {
        return told ? old.told(before) == now.told(after) : old.isSameContent(before, now, after);
    }

    private int prefix() {
        int at = 0;
        while (at < Math.min(old.size(), now.size()) && old.key(at) == now.key(at) && isSame(at, at)) {
            at++;
        }
        return at;
    }

    Difference difference() {
        long appended = match(Marks::key);
        if (changed > 0 && alike == 0 && old.isByPlace() && now.isByPlace()) {
            // none of those at the same places tells what the other told: the place is not what they are known by
            appended = match(Marks::told);
        }
        return new Difference(relation(appended), first(), appended, vanished, changed, new Unread(old.membersOnly(), now.membersOnly()), old.hasSameFiles(now),
                told, old.size() + now.size() > 0, losses);
    }

    /** Finds each event of the older state in the newer one; answers how many that one has besides. */
    private long match(Rest.Identity identity) {
        Rest rest = new Rest(now, common, identity, this::isSame);
        vanished = 0;
        changed = 0;
        losses.clear();
        firstIsGone = false;
        nextIsKnown = false;
        for (int i = common; i < old.size(); i++) {
            take(i, rest.take(old, i));
        }
        return rest.size();
    }

    /** @param found the event of the newer state that is the one of the older; -1 where it is gone */
    private void take(int index, int found) {
        boolean same = found >= 0 && isSame(index, found);
        vanished += found < 0 ? 1 : 0;
        changed += found >= 0 && !same ? 1 : 0;
        alike += found >= 0 && old.told(index) == now.told(found) ? 1 : 0;
        firstIsGone |= index == common && found < 0;
        nextIsKnown |= found == common;
        if (losses.size() < Difference.MOST && !same) {
            losses.add(new Loss(found >= 0, old.at(index)));
        }
    }

    private Relation relation(long appended) {
        boolean nothingShared = common == 0 && vanished == old.size() && changed == 0;
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

    /** An event that is left out is told where it stood: what stands there now is a later one of the older state. */
    private Optional<Locator> first() {
        boolean before = common < old.size() && (common == now.size() || firstIsGone && nextIsKnown);
        return before ? Optional.of(old.at(common)) : common < now.size() ? Optional.of(now.at(common)) : Optional.empty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One field that differs between two states.
 *
 * @param before its value in the earlier state; empty where it was not there
 * @param after  its value in the later one; empty where it is not there
 */
public record StateChange(String path, Kind kind, String before, String after) {
    /** What happened to the field. */
    public enum Kind {
        ADDED, REMOVED, CHANGED
    }

    /** What differs, in the order of the later state, with what is gone at the end. */
    public static List<StateChange> between(Map<String, String> before, Map<String, String> after) {
        List<StateChange> changes = new ArrayList<>();
        after.forEach((path, value) -> {
            String old = before.get(path);
            if (old == null) {
                changes.add(new StateChange(path, Kind.ADDED, "", value));
            } else if (!old.equals(value)) {
                changes.add(new StateChange(path, Kind.CHANGED, old, value));
            }
        });
        before.forEach((path, value) -> {
            if (!after.containsKey(path)) {
                changes.add(new StateChange(path, Kind.REMOVED, value, ""));
            }
        });
        return changes;
    }
}

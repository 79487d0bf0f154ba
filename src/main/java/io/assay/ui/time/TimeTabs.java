// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.ui.look.Tabs;
import io.assay.ui.support.Words;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;

/** What happened over time, in three ways: states with their timeline, beside an older copy of the same, and asked for one id. */
public final class TimeTabs {
    private TimeTabs() {}

    /** One way to look. */
    public enum Tab {
        STATES, COMPARE, COMMITTED
    }

    /** @param makers build each part when it is first looked at */
    public static Tabs<Tab> of(Map<Tab, Supplier<Node>> makers, Words words) {
        return new Tabs<>("time-tabs", words.say(TimeText.TABS), Tab.class, makers, tab -> words.say(TimeText.tab(tab)));
    }
}

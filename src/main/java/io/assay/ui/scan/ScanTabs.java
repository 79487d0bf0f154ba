// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.scan;

import io.assay.ui.look.Tabs;
import io.assay.ui.support.Words;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The coverage screen in three parts: the clauses, personal data in the evidence, a data set. */
public final class ScanTabs {
    private ScanTabs() {}

    /** One part. */
    public enum Tab {
        CLAUSES, EXPOSURE, DATASET
    }

    /** @param makers build each part when it is first looked at */
    public static Tabs<Tab> of(Map<Tab, Supplier<Node>> makers, Words words) {
        return new Tabs<>("coverage-tabs", words.say(ScanText.TABS), Tab.class, makers, tab -> words.say(ScanText.valueOf("TAB_" + tab.name())));
    }
}

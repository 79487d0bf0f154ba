// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Remembers which files a run touched, so that their state before and after can be compared. */
public final class Custody {
    private final Map<String, EvidenceFile> touched = new ConcurrentSkipListMap<>();

    void note(EvidenceFile file) {
        touched.putIfAbsent(file.name(), file);
    }

    /** The files touched so far, by name. */
    public Collection<EvidenceFile> touched() {
        return touched.values();
    }
}

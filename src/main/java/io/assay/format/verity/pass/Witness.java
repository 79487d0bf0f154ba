// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.format.verity.VerityEvent;

/** Takes part in the pass: looks at the events of each part on whatever lane it is read, then joins what the parts gave, in order. */
public interface Witness<S extends Witness.Share> {
    /** A fresh share for one part; called on any lane. */
    S share();

    /** Takes a share back; called on the examination's thread, in the order of the evidence. */
    void join(S share, Placement placed);

    /** What one part's events leave behind. */
    interface Share {
        void see(VerityEvent event);
    }
}

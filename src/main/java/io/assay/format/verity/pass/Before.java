// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.format.verity.VerityEvent;

/** What the next event is compared with: the event before it, as far as neighbours are concerned. */
public final class Before {
    private final byte[] hash = new byte[32];
    private long position;
    private long timestamp;

    Before() {}

    void be(VerityEvent event) {
        position = event.position();
        timestamp = event.timestamp();
        System.arraycopy(event.hash(), 0, hash, 0, hash.length);
    }

    void be(Before other) {
        position = other.position;
        timestamp = other.timestamp;
        System.arraycopy(other.hash, 0, hash, 0, hash.length);
    }

    public long position() {
        return position;
    }

    public long timestamp() {
        return timestamp;
    }

    /** 32 bytes, as stored; not to be changed. */
    public byte[] hash() {
        return hash;
    }
}

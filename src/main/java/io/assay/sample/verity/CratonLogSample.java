// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SegmentLog.Form;
import java.util.List;
import java.util.Map;

/** A stream of bookings in layout L2 with its index. Tampered: an amount changed, its CRC made to fit. */
public final class CratonLogSample implements Sample {
    private static final String LOG = "42/segment_000000.log";
    private static final int RECORDS = 5;

    @Override
    public String name() {
        return "craton-log";
    }

    @Override
    public List<SampleFile> good() {
        return files(log());
    }

    private static SegmentLog log() {
        SegmentLog log = new SegmentLog(Form.L2);
        for (int i = 0; i < RECORDS; i++) {
            log.data(booking(i, 100 + i));
        }
        return log.checkpoint().data(booking(RECORDS, 900));
    }

    private static byte[] booking(int number, int amount) {
        return Demo.text("{\"account\":\"DE-" + number + "\",\"amount\":" + amount + "}");
    }

    private static List<SampleFile> files(SegmentLog log) {
        return List.of(new SampleFile(LOG, log.segments().getFirst()), new SampleFile(LOG + ".idx", SegmentLog.index(log.positions(0))));
    }

    @Override
    public List<SampleFile> tampered() {
        SegmentLog log = log();
        byte[] bytes = log.segments().getFirst();
        int at = log.positions(0).get(2).intValue();
        byte[] previous = java.util.Arrays.copyOfRange(bytes, at + 8, at + 40);
        byte[] forged = SegmentLog.bytes(Form.L2, 2, previous, 0, 0, booking(2, 902));
        System.arraycopy(forged, 0, bytes, at, forged.length);
        return List.of(new SampleFile(LOG, bytes), good().get(1));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        SegmentLog log = log();
        return List.of(Map.of("kind", "chain-head", "subject", "stream:42", "count", log.count(), "hash", Hex.encode(log.head())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Delivers the content of entries, each from exactly the bytes that the directory gives it. Declared sizes and ratios are held against the
 * limits before the first byte is inflated, delivered bytes while they come, and the sum of all entries over the life of this object.
 * Safe for several threads, one entry each.
 */
public final class ZipContents {
    private static final int CHUNK = 1 << 16;

    private final ZipBytes bytes;
    private final ZipLimits limits;
    private final BooleanSupplier cancelled;
    private final AtomicLong total = new AtomicLong();

    public ZipContents(ZipBytes bytes, ZipLimits limits, BooleanSupplier cancelled) {
        this.bytes = bytes;
        this.limits = limits;
        this.cancelled = cancelled;
    }

    /**
     * Writes the content of the entry to {@code into}, which may receive a beginning of it even where the reading then proves incomplete.
     *
     * @throws IOException where the container cannot be read or {@code into} refuses
     */
    public ZipReading read(ZipItem item, OutputStream into) throws IOException {
        List<ZipAnomaly> refusals = refusals(item);
        if (!refusals.isEmpty()) {
            return new ZipReading(0, false, false, refusals);
        }
        Delivery delivery = new Delivery(item, into);
        if (item.method() == ZipFields.STORED) {
            delivery.stored();
        } else {
            delivery.inflated();
        }
        return delivery.reading();
    }

    /** Why the entry is not even tried; a folder or an empty entry has nothing that could be wrong here. */
    private List<ZipAnomaly> refusals(ZipItem item) {
        List<ZipAnomaly> refusals = new ArrayList<>();
        if (!item.data().isKnown()) {
            refusals.add(ZipAnomaly.of(ZipAnomaly.Kind.DATA_RANGE, item.centralRecord(), item.name()));
        } else if (item.encrypted()) {
            refusals.add(ZipAnomaly.of(ZipAnomaly.Kind.ENCRYPTED, item.localHeader(), item.name()));
        } else if (item.method() != ZipFields.STORED && item.method() != ZipFields.DEFLATED) {
            refusals.add(ZipAnomaly.of(ZipAnomaly.Kind.METHOD, item.localHeader(), item.name(), "", "0, 8", item.method()));
        } else if (item.size() < 0 || item.size() > limits.entrySize()) {
            refusals.add(ZipAnomaly.of(ZipAnomaly.Kind.LIMIT, item.centralRecord(), item.name(), "size", limits.entrySize(), item.size()));
        } else if (item.size() > limits.totalSize() - total.get()) {
            refusals.add(ZipAnomaly.of(ZipAnomaly.Kind.LIMIT, item.centralRecord(), item.name(), "total", limits.totalSize(), total.get() + item.size()));
        } else if (item.size() > ZipLimits.RATIO_FROM && item.size() / limits.ratio() > item.data().length()) {
            refusals.add(ZipAnomaly.of(ZipAnomaly.Kind.LIMIT, item.centralRecord(), item.name(), "ratio", limits.ratio(),
                    item.size() / Math.max(1, item.data().length())));
        }
        return refusals;
    }

    /** One entry on its way out. */
    private final class Delivery {
        private final ZipItem item;
        private final OutputStream into;
        private final CRC32 crc = new CRC32();
        private final List<ZipAnomaly> anomalies = new ArrayList<>();
        private final byte[] in = new byte[CHUNK];
        private long delivered;
        private long next;
        private boolean stopped;

        Delivery(ZipItem item, OutputStream into) {
            this.item = item;
            this.into = into;
            this.next = item.data().from();
        }

        void stored() throws IOException {
            for (int count = fill(); count > 0 && accept(in, count); count = fill()) {
                continue;
            }
        }

        void inflated() throws IOException {
            byte[] out = new byte[CHUNK];
            try (Inflater inflater = new Inflater(true)) {
                while (!inflater.finished()) {
                    if (inflater.needsInput()) {
                        int count = fill();
                        if (count == 0) {
                            anomaly(ZipAnomaly.Kind.INFLATE, item.data(), "cut off", "", "");
                            return;
                        }
                        inflater.setInput(in, 0, count);
                    }
                    int count = inflater.inflate(out);
                    if (inflater.needsDictionary() || !accept(out, count)) {
                        return;
                    }
                }
                long rest = item.data().to() - next + inflater.getRemaining();
                if (rest > 0) {
                    anomaly(ZipAnomaly.Kind.DATA_AFTER_STREAM, new Range(item.data().to() - rest, item.data().to()), "", 0, rest);
                }
            } catch (DataFormatException broken) {
                anomaly(ZipAnomaly.Kind.INFLATE, item.data(), "broken", "", "");
            }
        }

        private int fill() throws IOException {
            int count = bytes.read(next, in, 0, (int) Math.min(CHUNK, item.data().to() - next));
            next += Math.max(0, count);
            return count;
        }

        /** Takes bytes out; false where the entry has to stop here. */
        private boolean accept(byte[] out, int count) throws IOException {
            if (cancelled.getAsBoolean()) {
                stopped = true;
                return false;
            }
            delivered += count;
            if (delivered > item.size()) {
                anomaly(ZipAnomaly.Kind.SIZE, item.data(), "", item.size(), delivered);
                return false;
            }
            if (total.addAndGet(count) > limits.totalSize()) {
                anomaly(ZipAnomaly.Kind.LIMIT, item.data(), "total", limits.totalSize(), total.get());
                return false;
            }
            crc.update(out, 0, count);
            into.write(out, 0, count);
            return true;
        }

        ZipReading reading() {
            if (anomalies.isEmpty() && !stopped) {
                if (delivered != item.size()) {
                    anomaly(ZipAnomaly.Kind.SIZE, item.data(), "", item.size(), delivered);
                } else if (crc.getValue() != item.crc()) {
                    anomaly(ZipAnomaly.Kind.CRC, item.data(), "", item.crc(), crc.getValue());
                }
            }
            boolean complete = !stopped && anomalies.stream().allMatch(found -> found.kind() == ZipAnomaly.Kind.DATA_AFTER_STREAM)
                    && delivered == item.size() && crc.getValue() == item.crc();
            return new ZipReading(delivered, complete, stopped, List.copyOf(anomalies));
        }

        private void anomaly(ZipAnomaly.Kind kind, Range at, String what, Object expected, Object actual) {
            anomalies.add(ZipAnomaly.of(kind, at, item.name(), what, expected, actual));
        }
    }
}

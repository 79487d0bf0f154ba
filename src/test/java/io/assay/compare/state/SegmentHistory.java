// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.sample.verity.SegmentLog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A segment of a stream of Craton or Kimberlite. */
record SegmentHistory(SegmentLog.Form form, String stream) implements History {
    @Override
    public List<Object> items(List<String> events) {
        SegmentLog log = new SegmentLog(form);
        events.forEach(event -> log.data(History.content(event).getBytes(StandardCharsets.UTF_8)));
        byte[] segment = log.segments().getFirst();
        List<Object> items = new ArrayList<>();
        List<Long> positions = log.positions(0);
        for (int i = 0; i < positions.size(); i++) {
            items.add(Arrays.copyOfRange(segment, positions.get(i).intValue(), i + 1 < positions.size() ? positions.get(i + 1).intValue() : segment.length));
        }
        return items;
    }

    @Override
    public Map<String, byte[]> files(List<Object> items) {
        return Map.of(stream + "/segment_000000.log", SpanforgeHistory.joined(items, "", "", ""));
    }

    @Override
    public boolean isByPlace() {
        return true;
    }

    @Override
    public Binding afterRemoval() {
        return Binding.ALL;
    }

    @Override
    public Binding afterChange() {
        return Binding.ALL;
    }
}

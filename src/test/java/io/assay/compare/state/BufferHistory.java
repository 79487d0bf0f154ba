// SPDX-License-Identifier: Apache-2.0
package io.assay.compare.state;

import io.assay.canon.Hex;
import io.assay.crypto.AesGcm;
import io.assay.crypto.Sha256;
import io.assay.crypto.UnusableKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decisions of vaxelia that wait in a buffer, each encrypted in a file of its own. */
record BufferHistory() implements History {
    @Override
    public List<Object> items(List<String> events) {
        List<Object> items = new ArrayList<>();
        for (String event : events) {
            byte[] nonce = Arrays.copyOf(Sha256.of(event.getBytes(StandardCharsets.UTF_8)), AesGcm.NONCE_LENGTH);
            try {
                byte[] rest = AesGcm.of(new byte[32]).seal(nonce, History.content(event).getBytes(StandardCharsets.UTF_8), new byte[0]);
                byte[] entry = Arrays.copyOf(nonce, nonce.length + rest.length);
                System.arraycopy(rest, 0, entry, nonce.length, rest.length);
                items.add(Map.entry("179473680000" + (event.charAt(0) - 'a') + "-" + Hex.encode(Sha256.of(event.substring(0, 1).getBytes(StandardCharsets.UTF_8))).substring(0, 8) + ".bin", entry));
            } catch (UnusableKey impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return items;
    }

    @Override
    public Object touched(Object item, String event, String other) {
        Map.Entry<?, ?> named = (Map.Entry<?, ?>) item;
        byte[] bytes = ((byte[]) named.getValue()).clone();
        bytes[bytes.length - 1] ^= 1;
        return Map.entry(named.getKey(), bytes);
    }

    @Override
    public Map<String, byte[]> files(List<Object> items) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        items.stream().map(item -> (Map.Entry<?, ?>) item).forEach(item -> files.put("buffer/" + item.getKey(), (byte[]) item.getValue()));
        return files;
    }

    @Override
    public Binding afterRemoval() {
        return Binding.NONE;
    }

    @Override
    public Binding afterChange() {
        return Binding.NONE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that come again and again, each with a number from 1 on; 0 where there are too many or the text is too long to be kept. */
final class Terms {
    private static final int MOST = 4096;
    private static final int LONGEST = 200;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (texts.size() == MOST || text.length() > LONGEST) {
            return 0;
        }
        texts.add(text);
        numbers.put(text, texts.size());
        return texts.size();
    }

    String text(int number) {
        return texts.get(number - 1);
    }
}

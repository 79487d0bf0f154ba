// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage.sight;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * Words for the choices of a box that is never typed into.
 *
 * @param <T> what is chosen from
 */
public final class Choice<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** @param words also for no choice at all, which is null */
    public Choice(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T one) {
        return words.apply(one);
    }

    @Override
    public T fromString(String text) {
        return null;
    }
}

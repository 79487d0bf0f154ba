// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.settings;

import io.assay.text.Language;
import io.assay.ui.look.Theme;
import io.assay.ui.support.Memory;
import io.assay.ui.support.Words;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Language, theme and size, remembered from one start to the next and in force at once. */
public final class Settings {
    /** The sizes of everything, as factors. */
    static final double[] ZOOMS = {0.85, 1, 1.15, 1.3, 1.5, 1.75, 2};

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty();
    private final BooleanProperty explain = new SimpleBooleanProperty();
    private final BooleanProperty apart = new SimpleBooleanProperty();
    private final BooleanProperty railWords = new SimpleBooleanProperty();
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>();

    /** @param speaker gives a language its words */
    public Settings(Memory memory, Language system, Function<Language, Words> speaker) {
        language.set(memory.recall("language").flatMap(Language::of).orElse(system));
        theme.set(memory.recall("theme").map(Theme::named).orElse(Theme.SYSTEM));
        zoom.set(nearest(memory.number("zoom", 1)));
        explain.set(memory.recall("explain").map(Boolean::parseBoolean).orElse(true));
        apart.set(memory.recall("explain-apart").map(Boolean::parseBoolean).orElse(false));
        railWords.set(memory.recall("rail-words").map(Boolean::parseBoolean).orElse(true));
        words.set(speaker.apply(language.get()));
        language.addListener((_, _, now) -> {
            memory.remember("language", now.tag());
            words.set(speaker.apply(now));
        });
        theme.addListener((_, _, now) -> memory.remember("theme", now.name()));
        zoom.addListener((_, _, now) -> memory.remember("zoom", now.toString()));
        explain.addListener((_, _, now) -> memory.remember("explain", now.toString()));
        apart.addListener((_, _, now) -> memory.remember("explain-apart", now.toString()));
        railWords.addListener((_, _, now) -> memory.remember("rail-words", now.toString()));
    }

    /** Everything one step larger ({@code 1}) or smaller ({@code -1}); {@code 0} is as designed. */
    public void zoom(int step) {
        int at = 0;
        while (ZOOMS[at] < zoom.get()) {
            at++;
        }
        zoom.set(step == 0 ? 1 : ZOOMS[Math.clamp(at + step, 0, ZOOMS.length - 1)]);
    }

    private static double nearest(double wanted) {
        double best = 1;
        for (double one : ZOOMS) {
            best = Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best;
        }
        return best;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObservableValue<Words> wordsProperty() {
        return words;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Whether the explanation stands open. */
    public BooleanProperty explainProperty() {
        return explain;
    }

    /** Whether the explanation has a window of its own. */
    public BooleanProperty apartProperty() {
        return apart;
    }

    /** Whether the rail has words under its signs. */
    public BooleanProperty railWordsProperty() {
        return railWords;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.ui.explain.Block.Figure;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of an explanation; what is empty is left out. */
final class Draft {
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();
    private List<Figure> figures = new ArrayList<>();
    private ExplainText title;

    Draft(Words words) {
        this.words = words;
    }

    Draft heading(Mark mark, String name, String answer) {
        add(new Block.Heading(mark, name, answer));
        return this;
    }

    Draft prose(String text) {
        if (!text.isEmpty()) {
            add(new Block.Prose(text));
        }
        return this;
    }

    Draft section(ExplainText name, String text) {
        add(new Block.Section(words.say(name), text));
        return this;
    }

    Draft bullets(ExplainText name, List<String> items) {
        if (!items.isEmpty()) {
            add(new Block.Bullets(words.say(name), items));
        }
        return this;
    }

    Draft code(ExplainText name, String text) {
        if (!text.isEmpty()) {
            add(new Block.Code(words.say(name), text));
        }
        return this;
    }

    /** Begins a group of figures. */
    Draft group(ExplainText name) {
        flush();
        title = name;
        return this;
    }

    Draft figure(ExplainText name, String value) {
        return figure(words.say(name), value, false);
    }

    Draft figure(ExplainText name, long value) {
        return figure(words.say(name), words.number(value), false);
    }

    Draft exact(ExplainText name, String value) {
        return figure(words.say(name), value, true);
    }

    Draft figure(String name, String value, boolean exact) {
        if (!value.isEmpty()) {
            figures.add(new Figure(name, value, exact));
        }
        return this;
    }

    List<Block> blocks() {
        flush();
        return List.copyOf(blocks);
    }

    /** Figures collected so far come first. */
    private void add(Block block) {
        flush();
        blocks.add(block);
    }

    private void flush() {
        if (!figures.isEmpty()) {
            blocks.add(new Block.Figures(words.say(title), figures));
            figures = new ArrayList<>();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.ui.look.Mark;
import java.util.List;

/** A part of an explanation; the panel gives each kind its look. */
sealed interface Block {
    /** What is explained, and the answer beside its mark. */
    record Heading(Mark mark, String title, String answer) implements Block {
    }

    record Prose(String text) implements Block {
    }

    /** A paragraph under a title of its own. */
    record Section(String title, String text) implements Block {
    }

    record Bullets(String title, List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    record Figures(String title, List<Figure> figures) implements Block {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** @param exact whether the value stands as recorded: set in mono and worth copying */
    record Figure(String name, String value, boolean exact) {
    }

    /** Something to copy: a value, a formula, a command. */
    record Code(String title, String text) implements Block {
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Key;
import io.assay.check.Phrase;
import io.assay.check.Question;
import io.assay.text.Language;
import io.assay.text.Messages;

/** The words of the message bundles. */
public record Spoken(Messages messages) implements Words {
    public static Spoken in(Language language) {
        return new Spoken(new Messages(language));
    }

    @Override
    public Language language() {
        return messages.language();
    }

    @Override
    public String say(Key key, Object... arguments) {
        return messages.text(key, arguments);
    }

    @Override
    public String say(Phrase phrase) {
        return messages.text(phrase);
    }

    @Override
    public String name(Enum<?> constant) {
        return messages.name(constant);
    }

    @Override
    public String question(Question question) {
        return messages.question(question);
    }

    @Override
    public String explain(Question question) {
        return messages.explain(question);
    }

    @Override
    public String brief(FindingCode code) {
        return messages.brief(code);
    }

    @Override
    public String message(Finding finding) {
        return messages.message(finding);
    }

    @Override
    public String todo(FindingCode code) {
        return messages.todo(code);
    }
}

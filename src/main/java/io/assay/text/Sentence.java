// SPDX-License-Identifier: Apache-2.0
package io.assay.text;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;

/**
 * Fills one pattern of a bundle. Numbers stand as digits, the same in every language; a choice between singular and plural is made by a number,
 * or by a text that groups the digits of one, and what it chooses is filled in the same way.
 */
final class Sentence {
    private final Locale locale;
    private final List<Part> parts;

    /** @param parts the arguments, each with the words it is spoken in */
    Sentence(Locale locale, List<Part> parts) {
        this.locale = locale;
        this.parts = List.copyOf(parts);
    }

    /** One argument: what it is, and how it is said. */
    record Part(Object value, String words) {
        /** The number to choose by; what is no number is many. */
        double number() {
            if (value instanceof Number number) {
                return number.doubleValue();
            }
            String digits = words.codePoints().filter(sign -> !Character.isSpaceChar(sign))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : Double.MAX_VALUE;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    String filled(String pattern) {
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormats();
        for (int i = 0; i < formats.length; i++) {
            formats[i] = formats[i] instanceof ChoiceFormat choice ? new Chosen(choice) : formats[i];
        }
        format.setFormats(formats);
        return format.format(parts.toArray());
    }

    /** Takes one of the choices and fills it. */
    private final class Chosen extends Format {
        private static final long serialVersionUID = 1L;
        private final transient ChoiceFormat choice;

        private Chosen(ChoiceFormat choice) {
            this.choice = choice;
        }

        @Override
        public StringBuffer format(Object part, StringBuffer into, FieldPosition where) {
            return into.append(filled(choice.format(((Part) part).number())));
        }

        @Override
        public Object parseObject(String source, ParsePosition where) {
            throw new UnsupportedOperationException("a sentence is spoken, not read");
        }
    }
}

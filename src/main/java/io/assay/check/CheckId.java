// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import java.util.regex.Pattern;

/** The stable public name of a check, such as {@code spanforge.chain.link}; printed in reports, never translated. */
public record CheckId(String value) implements Comparable<CheckId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    public CheckId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(value);
        }
    }

    @Override
    public int compareTo(CheckId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

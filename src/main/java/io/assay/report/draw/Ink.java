// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

import java.util.Locale;

/**
 * Colours by what they mean. Each has its value on white paper (sRGB) and the name of the style token that a screen resolves instead.
 *
 * <p>Text inks keep a contrast of at least 4.5 to 1 on paper and on every tint; shape inks at least 3 to 1. {@link #LINE} is decoration
 * and carries no meaning.
 */
public enum Ink {
    TEXT(0x1a212c), MUTED(0x566070), ACCENT(0x1f56a8), ON_INK(0xffffff),
    PASSED(0x3b6a55), FAILED(0xb02318), INDETERMINATE(0x835400), UNCHECKED(0x5c6675), INFO(0x2c5a88),
    SURFACE(0xffffff), SUNKEN(0xf3f4f6), LINE(0xd5d9e0), LINE_STRONG(0x828a97),
    FAILED_TINT(0xfcebe9), INDETERMINATE_TINT(0xfcf2dc), INFO_TINT(0xe8f0f8), PASSED_TINT(0xedf3f0);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** The share of red, 0 to 1. */
    public float red() {
        return (rgb >> 16 & 0xff) / 255f;
    }

    /** The share of green, 0 to 1. */
    public float green() {
        return (rgb >> 8 & 0xff) / 255f;
    }

    /** The share of blue, 0 to 1. */
    public float blue() {
        return (rgb & 0xff) / 255f;
    }

    /** The name of the looked-up colour of a screen, such as {@code failed-tint}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

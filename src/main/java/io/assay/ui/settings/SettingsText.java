// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.settings;

import io.assay.ui.support.Word;

/** The words of the settings. */
public enum SettingsText implements Word {
    SETTINGS, LANGUAGE, LANGUAGE_ENGLISH, LANGUAGE_GERMAN, LANGUAGE_WHY, THEME, THEME_SYSTEM, THEME_LIGHT, THEME_DARK, THEME_CONTRAST, THEME_WHY,
    SIZE, SIZE_WHY, VERSION, OFFLINE, OFFLINE_WHY, FONTS, FONTS_WHY, RAIL, RAIL_WHY, RAIL_ON, RAIL_OFF
}

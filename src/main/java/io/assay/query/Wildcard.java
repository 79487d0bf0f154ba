// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

/** A text in which a star stands for any text. Takes time in proportion to the product of both lengths at most, however many stars. */
record Wildcard(String pattern) {
    boolean matches(String text) {
        int at = 0;
        int wanted = 0;
        int star = -1;
        int retry = 0;
        while (at < text.length()) {
            if (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
                star = wanted++;
                retry = at;
            } else if (wanted < pattern.length() && pattern.charAt(wanted) == text.charAt(at)) {
                wanted++;
                at++;
            } else if (star >= 0) {
                wanted = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
            wanted++;
        }
        return wanted == pattern.length();
    }
}

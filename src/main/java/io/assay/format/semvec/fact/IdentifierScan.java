// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds UUIDs and German VAT numbers (facts profile, steps 1 and 3); the check digit of a VAT number is not asked for. */
final class IdentifierScan {
    private static final Pattern UUID = Pattern.compile(
            "(?<![0-9A-Za-z_-])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9A-Za-z_-])");
    private static final Pattern DE_VAT = Pattern.compile("(?<![0-9A-Za-z])DE ?([0-9]{9})(?![0-9A-Za-z])");

    private IdentifierScan() {}

    static List<Candidate> uuids(String text) {
        List<Candidate> found = new ArrayList<>();
        for (Matcher matcher = UUID.matcher(text); matcher.find();) {
            found.add(Candidate.identifier(matcher.start(), matcher.end(), matcher.group().toLowerCase(Locale.ROOT), "uuid"));
        }
        return found;
    }

    static List<Candidate> vatNumbers(String text) {
        List<Candidate> found = new ArrayList<>();
        for (Matcher matcher = DE_VAT.matcher(text); matcher.find();) {
            found.add(Candidate.identifier(matcher.start(), matcher.end(), "DE" + matcher.group(1), "de_vat"));
        }
        return found;
    }
}

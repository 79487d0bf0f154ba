// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds IBANs and checks them (ISO 13616, check digits modulo 97; facts profile, step 2). */
public final class Iban {
    private static final Pattern HEAD = Pattern.compile("(?<![0-9A-Za-z])[A-Z]{2}[0-9]{2}");
    private static final int GROUP = 4;
    private static final int MODULUS = 97;
    private static final int LETTER_A = 10;
    private static final Map<String, Integer> LENGTHS = lengths("""
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22
            GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27
            MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
            """);

    private Iban() {}

    /** Whether a compact IBAN has the length of its country and the right check digits. */
    public static boolean holds(String compact) {
        return compact.length() > GROUP && LENGTHS.getOrDefault(compact.substring(0, 2), -1) == compact.length()
                && compact.chars().allMatch(Iban::belongs) && remainder(compact.substring(GROUP) + compact.substring(0, GROUP)) == 1;
    }

    static List<Candidate> scan(String text) {
        List<Candidate> found = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        for (int from = 0; head.find(from);) {
            int end = end(text, head.start());
            String compact = end < 0 ? "" : text.substring(head.start(), end).replace(" ", "");
            boolean holds = end >= 0 && holds(compact);
            if (holds) {
                found.add(Candidate.identifier(head.start(), end, compact, "iban"));
            }
            from = holds ? end : head.start() + 1;
        }
        return found;
    }

    /** Where the IBAN that starts here ends, single spaces between groups of four stepped over; -1 where it has not its length. */
    private static int end(String text, int start) {
        int wanted = LENGTHS.getOrDefault(text.substring(start, start + 2), -1);
        int collected = 0;
        int at = start;
        for (; collected < wanted && at < text.length(); at++) {
            char c = text.charAt(at);
            boolean gap = c == ' ' && collected > 0 && collected % GROUP == 0 && text.charAt(at - 1) != ' ';
            if (!gap && !belongs(c)) {
                return -1;
            }
            collected += gap ? 0 : 1;
        }
        boolean ends = at == text.length() || !belongs(text.charAt(at)) && (text.charAt(at) < 'a' || text.charAt(at) > 'z');
        return collected == wanted && ends ? at : -1;
    }

    private static boolean belongs(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    private static int remainder(String rearranged) {
        int rest = 0;
        for (int i = 0; i < rearranged.length(); i++) {
            char c = rearranged.charAt(i);
            rest = c <= '9' ? (rest * 10 + c - '0') % MODULUS : (rest * 100 + c - 'A' + LETTER_A) % MODULUS;
        }
        return rest;
    }

    private static Map<String, Integer> lengths(String table) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String word : table.strip().split("\\s+")) {
            lengths.put(word.substring(0, 2), Integer.parseInt(word.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}

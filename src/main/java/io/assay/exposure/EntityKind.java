// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import io.assay.check.Key;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A kind of personal data that has a form. Where the scheme has a check digit, a value that fails it is not counted. */
public enum EntityKind implements Key {
    EMAIL("(?<![\\w.+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,8}[A-Za-z]{2,24}(?![\\w-])", text -> true, Law.GDPR, Law.HIPAA),
    PHONE("(?<![\\w+.-])(?:\\+[1-9]\\d{0,2}[ .-]?)(?:\\(\\d{1,5}\\)[ .-]?)?\\d{2,5}(?:[ .-]?\\d{2,5}){1,4}(?![\\w.-])", text -> digits(text).length() >= 8
            && digits(text).length() <= 15, Law.GDPR, Law.HIPAA),
    US_PHONE("(?<![\\w.-])(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[-.])[2-9]\\d{2}[-.]\\d{4}(?![\\w.-])", text -> true, Law.HIPAA),
    IBAN("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])", text -> compact(text).length() >= 15
            && compact(text).length() <= 34 && Checksums.iban(compact(text)), Law.GDPR, Law.HIPAA),
    PAYMENT_CARD("(?<![\\w.-])(?:[3-6]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{1,7}|3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5})(?![\\w.-])", text -> digits(text).length() >= 13
            && Checksums.luhn(digits(text)), Law.GDPR, Law.HIPAA),
    IP_ADDRESS("(?<![\\w.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\w.])", text -> true, Law.GDPR, Law.HIPAA),
    US_SSN("(?<![\\w-])(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}(?![\\w-])", text -> true, Law.HIPAA),
    WEB_ADDRESS("https?://[^\\s\"'<>\\\\]{4,200}", text -> true, Law.HIPAA),
    BIRTH_DATE("(?i)(?:\"dob\"|\"birth_?date\"|\"date_of_birth\"|\"geburtsdatum\")\\s*:\\s*\"[^\"]{6,30}\"", text -> true, Law.GDPR, Law.HIPAA),
    MEDICAL_RECORD("(?i)(?<![A-Za-z])(?:mrn|medical[_ ]record(?:[_ ](?:no|number))?)[\"#:\\s]{1,6}[A-Z0-9-]{5,20}(?![A-Za-z0-9])", text -> true, Law.HIPAA),
    AADHAAR("(?<![\\w.-])[2-9]\\d{3}[ -]?\\d{4}[ -]?\\d{4}(?![\\w.-])", text -> Checksums.verhoeff(digits(text)), Law.DPDP),
    INDIAN_PAN("(?<![A-Za-z0-9])[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z](?![A-Za-z0-9])", text -> true, Law.DPDP),
    INDIAN_VOTER_ID("(?<![A-Za-z0-9])[A-Z]{3}\\d{7}(?![A-Za-z0-9])", text -> true, Law.DPDP),
    INDIAN_PASSPORT("(?i)(?<=passport[^A-Za-z0-9]{1,12})[A-PR-WY][1-9]\\d{6}(?![A-Za-z0-9])", text -> true, Law.DPDP),
    INDIAN_DRIVING_LICENCE("(?<![A-Za-z0-9])[A-Z]{2}[- ]?\\d{2}[- ]?(?:19|20)\\d{2}\\d{7}(?![A-Za-z0-9])", text -> true, Law.DPDP),
    CHINESE_RESIDENT_ID("(?<![\\w.-])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\w.-])", Checksums::resident, Law.PIPL),
    CHINESE_PASSPORT("(?<![A-Za-z0-9])(?:[EG]\\d{8}|E[A-HJ-NP-Z]\\d{7})(?![A-Za-z0-9])", text -> true, Law.PIPL),
    CHINESE_MOBILE("(?<![\\w.-])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![\\w.-])", text -> true, Law.PIPL),
    CHINESE_BANK_CARD("(?<![\\w.-])62\\d{14,17}(?![\\w.-])", text -> Checksums.luhn(digits(text)), Law.PIPL),
    CHINESE_SOCIAL_CREDIT("(?<![A-Za-z0-9])[1-9A-GY][1239]\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![A-Za-z0-9])", Checksums::socialCredit, Law.PIPL);

    private final Pattern form;
    private final Predicate<String> check;
    private final List<Law> laws;

    EntityKind(String form, Predicate<String> check, Law... laws) {
        this.form = Pattern.compile(form);
        this.check = check;
        this.laws = List.of(laws);
    }

    public List<Law> laws() {
        return laws;
    }

    Pattern form() {
        return form;
    }

    /** Whether a value of the form is one by its check digit as well. */
    boolean holds(String text) {
        return check.test(text);
    }

    @Override
    public String key() {
        return "exposure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String compact(String text) {
        return text.replace(" ", "");
    }
}

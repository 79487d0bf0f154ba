// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.canon.Hex;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.signature.RsaSignature;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.semvec.Base64Text;
import io.assay.format.semvec.JsonLayout;
import io.assay.format.semvec.JsonSpelling;
import io.assay.format.semvec.RsaKeys;
import io.assay.format.semvec.certificate.DeletionCertificate.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges one certificate, wherever it lies: its form, its signature under the pinned key it names, and what it states. Each question may be put
 * once, in the order of the methods.
 */
public final class CertificateInquiry {
    static final String PURPOSE = "semvec.certificate";
    private static final List<String> REQUIRED = List.of("certificate_id", "user_id", "issuer", "reason", "issued_at", "deleted_event_count");
    private static final List<String> EMBEDDED = List.of("public_key_pem", "public_key", "jwk", "jku", "x5c", "x5u", "certificate_pem", "certificate", "x509");
    private static final int HEX_DIGITS = 2;

    private final byte[] content;
    private final Circumstances circumstances;
    private final Locator at;
    private DeletionCertificate certificate;
    private Optional<RsaKeys.Entry> key = Optional.empty();
    private Optional<SignatureMatch> match = Optional.empty();
    private String layout = "";

    /** @param at the place of the whole certificate */
    public CertificateInquiry(byte[] content, Locator at, Circumstances circumstances) {
        this.content = content.clone();
        this.at = at;
        this.circumstances = circumstances;
    }

    /** All questions into one tally. */
    public void all(Tally tally) {
        if (form(tally)) {
            signature(tally);
            key(tally);
            coverage(tally);
            statement().claims(tally);
            statement().time(tally);
        }
    }

    /** What it states; empty where it could not be read. */
    public Optional<DeletionCertificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Whether the signature holds under a pinned key. */
    public boolean isVerified() {
        return match.isPresent();
    }

    /** Whether its white space and spelling are those of a known writer, so that a change of them shows. */
    boolean isRegular() {
        return !layout.isEmpty();
    }

    public Optional<RsaKeys.Entry> key() {
        return key;
    }

    CertificateStatement statement() {
        return new CertificateStatement(certificate, circumstances, at);
    }

    /** Takes it apart; false where nothing more can be asked. */
    boolean form(Tally tally) {
        tally.examined(1);
        certificate = CertificateReader.read(content, at, tally).orElse(null);
        if (certificate == null) {
            return false;
        }
        for (String name : REQUIRED) {
            if (!certificate.fields().has(name)) {
                tally.report(Finding.of(CertificateCode.FIELD_MISSING, at.inField(name), name));
            }
        }
        if (certificate.keyId().isEmpty()) {
            tally.report(Finding.of(CertificateCode.FIELD_MISSING, at.inField("key_id"), "key_id"));
        }
        if (certificate.container() != Container.JWS && certificate.signatureText().isEmpty()) {
            tally.report(Finding.of(CertificateCode.FIELD_MISSING, at.inField("signature"), "signature"));
        }
        types(tally);
        spelling(tally);
        return true;
    }

    private void types(Tally tally) {
        JsonObject fields = certificate.fields();
        for (String name : REQUIRED) {
            boolean fits = switch (name) {
                case "deleted_event_count" -> certificate.count().isPresent();
                case "issued_at" -> certificate.issuedAt().isPresent();
                default -> fields.text(name).isPresent();
            };
            if (fields.has(name) && !fits) {
                tally.report(Finding.of(CertificateCode.FIELD_TYPE, at.inField(name), name));
            }
        }
    }

    private void spelling(Tally tally) {
        if (certificate.container() == Container.JWS) {
            layout = "token";
            return;
        }
        JsonSpelling spelling = JsonSpelling.of(content, certificate.envelope());
        for (JsonNumber number : spelling.numbers()) {
            tally.report(Finding.of(CertificateCode.NUMBER_FORM, at.atBytes(number.from(), number.to()), number.lexeme()));
        }
        for (JsonString text : spelling.texts()) {
            tally.report(Finding.of(CertificateCode.SPELLING, at.atBytes(text.from(), text.to()), text.value()));
        }
        layout = JsonLayout.of(content, 0, content.length, certificate.envelope()).orElse("");
        if (layout.isEmpty()) {
            tally.report(Finding.of(CertificateCode.SPELLING, at, "white space"));
        }
    }

    void signature(Tally tally) {
        for (String name : EMBEDDED) {
            if (certificate.fields().has(name) || certificate.envelope().has(name)) {
                tally.report(Finding.of(CertificateCode.EMBEDDED_KEY_IGNORED, at.inField(name), name));
            }
        }
        Optional<String> encoding = Optional.empty();
        Optional<byte[]> signature = Optional.empty();
        if (certificate.container() == Container.JWS) {
            if (certificate.envelope().has("crit")) {
                tally.report(Finding.of(CertificateCode.CRIT_UNSUPPORTED, at.inField("crit")));
            }
            encoding = Optional.of(Base64Text.URL_SAFE.word());
            signature = Optional.of(certificate.jws().signature());
        } else if (certificate.signatureText().isPresent()) {
            encoding = encoding(certificate.signatureText().get());
            signature = encoding.flatMap(word -> decoded(word, certificate.signatureText().get()));
            if (signature.isEmpty()) {
                tally.report(Finding.of(CertificateCode.SIG_MALFORMED, at.inField("signature")));
            }
        }
        key = RsaKeys.of(circumstances.trust(), PURPOSE).withFingerprint(certificate.keyId().startsWith("sha256:") ? certificate.keyId().substring(7) : "");
        if (key.isEmpty()) {
            tally.report(Finding.of(CertificateCode.KEY_UNKNOWN, at.inField("key_id"), certificate.keyId()));
        } else if (signature.isPresent()) {
            search(signature.get(), encoding.orElse(""), tally);
        }
    }

    private void search(byte[] signature, String encoding, Tally tally) {
        RsaKeys.Entry pinned = key.orElseThrow();
        tally.examined(1);
        SignatureSearch search = new SignatureSearch(pinned.key(), signature);
        match = search.search(certificate);
        if (search.isDisputed()) {
            tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, at.inField("signature")));
        }
        if (match.isEmpty()) {
            tally.report(Finding.of(CertificateCode.SIG_INVALID, at.inField("signature"), pinned.pinned().id()));
            return;
        }
        RsaSignature scheme = match.get().scheme();
        tally.report(Finding.of(CertificateCode.FORM_MATCHED, at, certificate.container().word() + ", " + layout, match.get().form(), scheme.text(), encoding,
                String.join(" ", match.get().excluded()), pinned.pinned().id()));
        if (scheme.digest() == DigestAlgorithm.SHA1) {
            tally.report(Finding.of(CertificateCode.WEAK_HASH, at, scheme.digest().text(), 0));
        } else if (!circumstances.trust().strength().allows(scheme.digest(), circumstances.at())) {
            tally.report(Finding.of(CertificateCode.WEAK_HASH, at, scheme.digest().text(), 1).weighing(Weight.INDETERMINATE));
        } else if (scheme.digest() != DigestAlgorithm.SHA256) {
            tally.report(Finding.of(CertificateCode.HASH_UNDOCUMENTED, at, scheme.digest().text()));
        }
        if (!Labels.fit(certificate.label(), scheme)) {
            tally.report(Finding.of(CertificateCode.ALG_LABEL_MISMATCH, at.inField("algorithm"), certificate.label())
                    .compared(scheme.text(), certificate.label()));
        }
    }

    private static Optional<String> encoding(String text) {
        if (!text.isEmpty() && text.length() % HEX_DIGITS == 0 && Hex.isLower(text)) {
            return Optional.of("hex");
        }
        return Optional.of(text.indexOf('+') >= 0 || text.indexOf('/') >= 0 || text.indexOf('-') < 0 && text.indexOf('_') < 0
                ? Base64Text.STANDARD.word() : Base64Text.URL_SAFE.word());
    }

    private static Optional<byte[]> decoded(String encoding, String text) {
        return switch (encoding) {
            case "hex" -> Hex.decode(text);
            case "base64" -> Base64Text.STANDARD.decode(text);
            default -> Base64Text.URL_SAFE.decode(text);
        };
    }

    void key(Tally tally) {
        if (match.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        new KeyStanding(key.orElseThrow(), at).judge(certificate.issuedAt(), tally);
    }

    void coverage(Tally tally) {
        if (match.isEmpty()) {
            tally.notApplicable();
            return;
        }
        List<String> free = unsigned();
        tally.examined(certificate.fields().members().size());
        if (!free.isEmpty()) {
            tally.report(Finding.of(CertificateCode.UNSIGNED_FIELDS, at, String.join(" ", free)));
        }
    }

    /** Members that the signature does not cover, beside itself. */
    List<String> unsigned() {
        List<String> free = new ArrayList<>();
        if (certificate.container() != Container.JWS) {
            certificate.fields().members().stream().map(member -> member.name())
                    .filter(name -> !name.equals("signature") && match.orElseThrow().excluded().contains(name)).forEach(free::add);
        }
        if (certificate.container() == Container.NESTED) {
            certificate.envelope().members().stream().map(member -> member.name())
                    .filter(name -> !name.equals("payload") && !name.equals("signature")).forEach(free::add);
        }
        return free;
    }
}

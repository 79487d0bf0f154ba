// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.check.Assurance;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.RsaSignature;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.semvec.RsaKeys;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges one token in the order of the profile: form, algorithm, key, signature, claims. Where a step stops the token, the later ones are not
 * reached and say so.
 */
final class TokenExamination implements Examination {
    private static final String PURPOSE = "semvec.jwt";

    private final EvidenceFile file;
    private final Circumstances circumstances;
    private final byte[] content;
    private final Locator at;
    private boolean held;
    private Token token;
    private Optional<RsaKeys.Entry> key = Optional.empty();

    TokenExamination(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        this.file = file;
        this.circumstances = circumstances;
        this.content = file.content(TokenFormat.MOST);
        this.at = file.locator();
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(TokenQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.advanced(content.length);
        desk.doesNotShow(Phrase.of(TokenText.NOT_ACCEPTED));
        desk.doesNotShow(Phrase.of(TokenText.NOT_TIMED));
        desk.ask(TokenQuestion.FORM, tally -> {
            tally.examined(1);
            token = Token.read(content, at, tally).orElse(null);
        });
        if (token == null || !passes(desk, TokenQuestion.ALGORITHM, this::algorithm) || !passes(desk, TokenQuestion.KEY, this::key)) {
            return;
        }
        desk.ask(TokenQuestion.SIGNATURE, tally -> signature(desk, tally));
        Tally form = desk.tally(TokenQuestion.FORM);
        if (token.hasItsClaims(at, form)) {
            claims(desk);
        }
    }

    private static boolean passes(Desk desk, Question question, Desk.Inquiry inquiry) {
        desk.ask(question, inquiry);
        Tally tally = desk.tally(question);
        return tally.failures() + tally.doubts() == 0;
    }

    private void algorithm(Tally tally) {
        Locator header = at.atBytes(token.jws().places().getFirst());
        String algorithm = token.header().text("alg").orElse("");
        tally.examined(1);
        if (!algorithm.equals("RS256")) {
            tally.report(Finding.of(TokenCode.ALG_NOT_ALLOWED, header.inField("alg"), algorithm, 0).compared("RS256", algorithm));
        }
        if (!circumstances.trust().strength().allows(DigestAlgorithm.SHA256, circumstances.at())) {
            tally.report(Finding.of(TokenCode.ALG_NOT_ALLOWED, header.inField("alg"), DigestAlgorithm.SHA256.text(), 1).weighing(Weight.INDETERMINATE));
        }
        if (algorithm.equals("EdDSA")) {
            tally.report(Finding.of(TokenCode.LICENCE_TOKEN, header.inField("alg")));
        }
        if (token.header().has("crit")) {
            tally.report(Finding.of(TokenCode.CRIT_UNSUPPORTED, header.inField("crit")));
        }
    }

    private void key(Tally tally) {
        Locator header = at.atBytes(token.jws().places().getFirst());
        tally.examined(1);
        for (String name : List.of("jwk", "jku", "x5u", "x5c")) {
            if (token.header().has(name)) {
                tally.report(Finding.of(TokenCode.HEADER_KEY_IGNORED, header.inField(name), name));
            }
        }
        key = RsaKeys.of(circumstances.trust(), PURPOSE).named(token.kid());
        if (key.isEmpty()) {
            tally.report(Finding.of(TokenCode.KID_UNKNOWN, header.inField("kid"), token.kid()));
        }
    }

    private void signature(Desk desk, Tally tally) {
        RsaKeys.Entry pinned = key.orElseThrow();
        tally.examined(1);
        if (pinned.key().bits() < RsaKeys.LEAST_BITS) {
            tally.report(Finding.of(TokenCode.KEY_TOO_SMALL, at, token.kid(), pinned.key().bits()));
        }
        SignatureAnswer answer = RsaSignature.pkcs1(DigestAlgorithm.SHA256).verify(pinned.key(), token.jws().signed(), token.jws().signature());
        if (answer == SignatureAnswer.ENGINES_DISAGREE) {
            tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, at.atBytes(token.jws().places().get(2))));
        }
        if (!answer.holds()) {
            tally.report(Finding.of(TokenCode.SIG_INVALID, at.atBytes(token.jws().places().get(2)), token.kid()));
            return;
        }
        held = true;
        desk.proved(Assurance.SIGNED);
        desk.used(pinned.pinned().fingerprint());
        desk.settle(Qualifier.UNATTRIBUTED);
        desk.shows(Phrase.of(TokenText.SIGNED_BY, pinned.pinned().userId(), token.kid()));
    }

    private void claims(Desk desk) {
        TokenClaims claims = new TokenClaims(token, key.orElseThrow().pinned(), circumstances, at.atBytes(token.jws().places().get(1)));
        claims.owner(desk.tally(TokenQuestion.KEY));
        desk.ask(TokenQuestion.TIME, claims::time);
        desk.ask(TokenQuestion.CLAIMS, claims::claims);
        desk.ask(TokenQuestion.REUSE, tally -> reuse(desk, tally));
        desk.claim(Claim.compared("sub", token.claims().text("sub").orElse(""), key.orElseThrow().pinned().userId()));
    }

    private void reuse(Desk desk, Tally tally) {
        Optional<String> number = token.claims().text("jti");
        if (number.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        desk.note("semvec.jwt.jti:" + number.get(), Digest.of(Sha256.of(content)), at)
                .ifPresent(other -> tally.report(Finding.of(TokenCode.JTI_REUSED, at.inField("jti"), number.get(), other.toString())));
    }

    @Override
    public ProtectionMap protection() {
        return TokenProtection.of(content.length, token, held);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

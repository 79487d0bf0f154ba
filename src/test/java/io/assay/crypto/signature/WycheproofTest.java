// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.JsonObject;
import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every signature vector of Wycheproof for the algorithms that Assay verifies; no disagreement is left without its reason. */
final class WycheproofTest {
    private static final String FOLDER = "wycheproof/testvectors_v1/";

    private int judged;
    private int unsupported;
    private final List<String> disagreements = new ArrayList<>();

    @FunctionalInterface
    private interface Keys {
        VerifyingKey of(JsonObject group) throws UnusableKey;
    }

    @FunctionalInterface
    private interface Schemes {
        Optional<SignatureScheme> of(JsonObject group);
    }

    @Test
    void ed25519() {
        run("ed25519_test.json", group -> Ed25519.of(Vectors.hex(group.object("publicKey").orElseThrow(), "pk")),
            group -> Optional.of(new Ed25519Signature()));
        assertEquals(List.of(), disagreements);
        assertCounts(151, 0);
    }

    /** RFC 8017 section 9.2 lets a verifier accept a DigestInfo without NULL; both engines do, so Assay says that it holds. */
    @Test
    void rsaPkcs1() {
        for (String file : files("rsa_signature_")) {
            run(file, WycheproofTest::pkcs1Key, group -> digest(group, "sha").map(RsaSignature::pkcs1));
        }
        assertEquals(List.of(), disagreements.stream().filter(text -> !text.endsWith("acceptable HOLDS Missing NULL in the ASN encoding"))
            .toList());
        assertCounts(4137, 1289);
    }

    @Test
    void rsaPss() {
        for (String file : files("rsa_pss_")) {
            run(file, WycheproofTest::pkcs1Key, group -> digest(group, "sha").flatMap(digest -> digest(group, "mgfSha")
                .map(mask -> RsaSignature.pss(digest, mask, (int) group.integer("sLen").orElseThrow()))));
        }
        assertEquals(List.of(), disagreements);
        assertCounts(2502, 995);
    }

    @Test
    void ecdsa() {
        for (String file : files("ecdsa_")) {
            EcdsaSignature.Form form = file.contains("p1363") ? EcdsaSignature.Form.P1363 : EcdsaSignature.Form.DER;
            run(file, group -> PublicKeys.fromSubjectPublicKeyInfo(Vectors.hex(group, "publicKeyDer")),
                group -> digest(group, "sha").map(digest -> new EcdsaSignature(digest, form)));
        }
        assertEquals(List.of(), disagreements);
        assertCounts(4608, 0);
    }

    /** Unsupported are SHA-512/224, SHA-512/256, SHA3-224, SHAKE: neither passed nor failed. */
    private void assertCounts(int expectedJudged, int expectedUnsupported) {
        assertEquals(List.of(expectedJudged, expectedUnsupported), List.of(judged, unsupported));
    }

    private static VerifyingKey pkcs1Key(JsonObject group) throws UnusableKey {
        return PublicKeys.fromPkcs1(Vectors.hex(group, "publicKeyAsn"));
    }

    private static List<String> files(String start) {
        return Vectors.list(FOLDER).stream().filter(name -> name.startsWith(start)).toList();
    }

    private static Optional<DigestAlgorithm> digest(JsonObject group, String member) {
        String name = group.text(member).orElse("");
        return Arrays.stream(DigestAlgorithm.values()).filter(algorithm -> algorithm.text().equals(name)).findFirst();
    }

    private void run(String file, Keys keys, Schemes schemes) {
        for (JsonObject group : Vectors.objects(Vectors.json(FOLDER + file), "testGroups")) {
            Optional<VerifyingKey> key = key(keys, group);
            Optional<SignatureScheme> scheme = schemes.of(group);
            for (JsonObject test : Vectors.objects(group, "tests")) {
                if (scheme.isEmpty()) {
                    unsupported++;
                } else {
                    note(file, test, key.map(made -> scheme.get().verify(made, Vectors.hex(test, "msg"), Vectors.hex(test, "sig")))
                        .orElse(SignatureAnswer.REFUSED));
                }
            }
        }
    }

    private static Optional<VerifyingKey> key(Keys keys, JsonObject group) {
        try {
            return Optional.of(keys.of(group));
        } catch (UnusableKey refused) {
            return Optional.empty();
        }
    }

    private void note(String file, JsonObject test, SignatureAnswer answer) {
        judged++;
        String expected = test.text("result").orElseThrow();
        if (answer != (expected.equals("valid") ? SignatureAnswer.HOLDS : SignatureAnswer.REFUSED)) {
            disagreements.add(file + "#" + test.integer("tcId").orElseThrow() + " " + expected + " " + answer + " "
                + test.text("comment").orElse(""));
        }
    }
}

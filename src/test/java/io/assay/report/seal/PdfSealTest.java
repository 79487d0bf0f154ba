// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.crypto.Sha256;
import io.assay.crypto.cms.CmsSignatures;
import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.cms.SignerResult;
import io.assay.crypto.signing.SignatureTimeStamp;
import io.assay.crypto.signing.SigningKey;
import io.assay.crypto.signing.SigningKeyFile;
import io.assay.crypto.signing.TestAuthority;
import io.assay.crypto.signing.TestKeys;
import io.assay.crypto.tsp.TimeStampToken;
import io.assay.report.Tool;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.Recipe;
import io.assay.report.fixture.Runs;
import io.assay.report.form.PdfForm;
import io.assay.report.page.Beat;
import io.assay.report.pdf.VeraPdf;
import io.assay.report.section.DossierWriter;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A signed report still keeps the standards, every signature covers what it should, and two auditors can sign one report. */
class PdfSealTest {
    private static final Instant WHEN = Instant.parse("2026-11-16T09:30:00Z");

    @Test
    void aSignedReportKeepsTheStandardsAndItsSignatureHolds() throws Exception {
        byte[] report = report();
        byte[] signed = PdfSeal.sign(report, key("EC"), WHEN);
        assertArrayEquals(report, Arrays.copyOf(signed, report.length), "nothing of the report itself was changed");
        assertEquals(List.of(), VeraPdf.offences(signed, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), VeraPdf.offences(signed, PDFAFlavour.PDFUA_1));
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            PDSignature signature = pdf.getSignatureDictionaries().getFirst();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            assertTrue(signer(signed, signature).holds());
            int[] range = signature.getByteRange();
            assertEquals(signed.length, range[2] + range[3], "the signature covers the file to its end");
        }
    }

    @Test
    void twoAuditorsSignOneAfterTheOther() throws Exception {
        byte[] once = PdfSeal.sign(report(), key("RSA"), WHEN);
        byte[] twice = PdfSeal.sign(once, key("Ed25519"), WHEN.plusSeconds(60));
        assertEquals(List.of(), VeraPdf.offences(twice, PDFAFlavour.PDFA_3_A));
        try (PDDocument pdf = Loader.loadPDF(twice)) {
            assertEquals(2, pdf.getSignatureDictionaries().size());
            for (PDSignature signature : pdf.getSignatureDictionaries()) {
                assertTrue(signer(twice, signature).holds());
            }
        }
        assertThrows(IOException.class, () -> PdfSeal.sign(twice, key("EC"), WHEN), "there are two fields");
    }

    @Test
    void aFlippedBitBreaksTheSignature() throws Exception {
        byte[] signed = PdfSeal.sign(report(), key("EC"), WHEN);
        signed[signed.length / 3] ^= 1;
        try (PDDocument pdf = Loader.loadPDF(PdfSeal.sign(report(), key("EC"), WHEN))) {
            PDSignature signature = pdf.getSignatureDictionaries().getFirst();
            assertFalse(signer(signed, signature).holds());
        }
    }

    @Test
    void aTimeStampFromAFileJoinsTheSignatureItStamps() throws Exception {
        byte[] signed = PdfSeal.sign(report(), key("EC"), WHEN);
        byte[] token = TestAuthority.response(Sha256.of(PdfTimeStamp.signatureValue(signed)), WHEN.plusSeconds(5));
        byte[] stamped = PdfTimeStamp.with(signed, token);
        assertEquals(signed.length, stamped.length, "it goes into the room that was left for it");
        assertEquals(List.of(), VeraPdf.offences(stamped, PDFAFlavour.PDFA_3_A));
        try (PDDocument pdf = Loader.loadPDF(stamped)) {
            SignerResult signer = signer(stamped, pdf.getSignatureDictionaries().getFirst());
            assertTrue(signer.holds());
            TimeStampToken stamp = TimeStampToken.of(signer.timeStamps().getFirst());
            assertArrayEquals(Sha256.of(signer.signature()), stamp.info().imprint());
        }
        byte[] elsewhere = TestAuthority.response(Sha256.of(new byte[] {1}), WHEN);
        assertEquals(SignatureTimeStamp.Refusal.OTHER_IMPRINT,
            assertThrows(SignatureTimeStamp.Refused.class, () -> PdfTimeStamp.with(signed, elsewhere)).refusal());
        assertEquals(SignatureTimeStamp.Refusal.NO_TOKEN,
            assertThrows(SignatureTimeStamp.Refused.class, () -> PdfTimeStamp.with(signed, new byte[] {0x30, 0})).refusal());
    }

    @Test
    void signingTwiceGivesTheSameBytes() throws Exception {
        SigningKey key = key("EC");
        assertArrayEquals(PdfSeal.sign(report(), key, WHEN), PdfSeal.sign(report(), key, WHEN));
    }

    private static SignerResult signer(byte[] file, PDSignature signature) throws Exception {
        return CmsSignatures.verify(SignedMessage.of(PdfContents.of(signature)), Optional.of(signature.getSignedContent(file)), List.of()).getFirst();
    }

    private static SigningKey key(String algorithm) throws Exception {
        return SigningKeyFile.read(TestKeys.of(algorithm).pem("", true), new char[0]);
    }

    private static byte[] report() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfForm(new DossierWriter(new Tool("Assay", "1.0.0", ""), List.of(), new Messages(Language.ENGLISH)).write(Runs.passed(),
            new Recipe(List.of("x"), List.of(), "", CustodyMode.METADATA), DossierOptions.FULL, Annex.NONE), "Assay 1.0.0").write(out, Beat.NONE);
        return out.toByteArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.crypto.signing.CadesSignature;
import io.assay.crypto.signing.SigningKey;
import io.assay.crypto.signing.UnusableSigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Signs the next empty signature field of a report, by an incremental update that leaves every earlier byte as it was. */
public final class PdfSeal {
    /** Room for certificates and a time-stamp, in bytes of CMS. */
    private static final int ROOM = 24_000;

    private PdfSeal() {
    }

    /**
     * The report with one signature more.
     *
     * @param report the bytes of a report
     * @param when   the time the signer states
     * @throws IOException        when the bytes are no PDF, or it has no empty signature field
     * @throws UnusableSigningKey when the key has no certificate
     */
    public static byte[] sign(byte[] report, SigningKey key, Instant when) throws IOException, UnusableSigningKey {
        if (!key.hasCertificate()) {
            CadesSignature.detached(key, new byte[0]);
        }
        try (PDDocument pdf = Loader.loadPDF(report); SignatureOptions options = new SignatureOptions()) {
            pdf.setDocumentId(when.toEpochMilli());
            PDSignatureField field = emptyField(pdf);
            PDAnnotationWidget widget = field.getWidgets().getFirst();
            PDRectangle place = widget.getRectangle();
            PDAppearanceDictionary look = widget.getAppearance();
            PDSignature signature = signature(key, when);
            field.getCOSObject().setItem(COSName.V, signature);
            options.setPreferredSignatureSize(ROOM);
            pdf.addSignature(signature, content -> cms(key, content.readAllBytes()), options);
            widget.setRectangle(place);
            widget.setAppearance(look);
            new SealLook(pdf, widget).write(key.subject(), when);
            field.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static PDSignature signature(SigningKey key, Instant when) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(key.subject());
        signature.setSignDate(GregorianCalendar.from(when.atZone(ZoneOffset.UTC)));
        return signature;
    }

    private static PDSignatureField emptyField(PDDocument pdf) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDSignatureField candidate && candidate.getSignature() == null) {
                    return candidate;
                }
            }
        }
        throw new IOException("no empty signature field");
    }

    private static byte[] cms(SigningKey key, byte[] content) throws IOException {
        try {
            return CadesSignature.detached(key, content);
        } catch (UnusableSigningKey impossible) {
            throw new IOException("the key had a certificate before", impossible);
        }
    }
}

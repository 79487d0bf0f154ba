// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.crypto.signing.SignatureTimeStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Puts a time-stamp from a file into the newest signature of a report: PAdES baseline T. It goes into the room that the signature left for
 * it, so no signed byte changes.
 */
public final class PdfTimeStamp {
    private PdfTimeStamp() {
    }

    /** The value of the newest signature: what the time-stamp authority is asked to stamp. */
    public static byte[] signatureValue(byte[] report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report)) {
            return SignatureTimeStamp.signatureValue(PdfContents.of(newest(pdf)));
        }
    }

    /**
     * The report with the time-stamp.
     *
     * @param token a TimeStampToken or TimeStampResp, DER
     * @throws IOException when the report has no signature, or too little room
     */
    public static byte[] with(byte[] report, byte[] token) throws IOException, SignatureTimeStamp.Refused {
        try (PDDocument pdf = Loader.loadPDF(report)) {
            PDSignature signature = newest(pdf);
            byte[] stamped = SignatureTimeStamp.with(PdfContents.of(signature), token);
            int[] range = signature.getByteRange();
            int from = range[0] + range[1] + 1;
            int room = range[2] - 1 - from;
            if (range[2] > report.length || room < 0 || stamped.length * 2 > room) {
                throw new IOException("no room for the time-stamp");
            }
            byte[] out = report.clone();
            Arrays.fill(out, from, from + room, (byte) '0');
            byte[] hex = HexFormat.of().withUpperCase().formatHex(stamped).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(hex, 0, out, from, hex.length);
            return out;
        }
    }

    private static PDSignature newest(PDDocument pdf) throws IOException {
        List<PDSignature> signatures = pdf.getSignatureDictionaries();
        PDSignature newest = null;
        for (PDSignature signature : signatures) {
            int[] range = signature.getByteRange();
            if (range.length == 4 && (newest == null || range[2] > newest.getByteRange()[2])) {
                newest = signature;
            }
        }
        if (newest == null) {
            throw new IOException("no signature");
        }
        return newest;
    }
}

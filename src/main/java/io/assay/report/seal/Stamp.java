// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.crypto.Sha256;
import io.assay.crypto.signing.SignatureTimeStamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/** Time-stamps on signed reports, as the command line wants them: with words for what goes wrong. */
public final class Stamp {
    private Stamp() {
    }

    /** SHA-256 of the newest signature's value, in hexadecimal: what to ask a time-stamp authority for. */
    public static String imprint(byte[] report, Path name) throws SealFailure {
        try {
            return HexFormat.of().formatHex(Sha256.of(PdfTimeStamp.signatureValue(report)));
        } catch (IOException unsigned) {
            throw new SealFailure(SealText.NO_SIGNATURE, name);
        }
    }

    /** The report with the time-stamp beside its newest signature. */
    public static byte[] put(byte[] report, byte[] token, Path name, Path tokenName) throws SealFailure {
        try {
            return PdfTimeStamp.with(report, token);
        } catch (IOException unsigned) {
            throw new SealFailure(SealText.NO_SIGNATURE, name);
        } catch (SignatureTimeStamp.Refused refused) {
            throw new SealFailure(refused.refusal() == SignatureTimeStamp.Refusal.NO_TOKEN ? SealText.NO_TOKEN : SealText.OTHER_IMPRINT, tokenName);
        }
    }
}

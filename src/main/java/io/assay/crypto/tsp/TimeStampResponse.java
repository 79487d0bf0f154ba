// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Tlv;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;

/**
 * What an authority answered (RFC 3161 section 2.4.2): a status and, where it granted, the token; or the bare token where only that was
 * kept.
 *
 * @param status the status; empty for a bare token
 * @param failure the failure bits as an integer; 0 where there are none
 * @param token the token; empty where none came
 * @param tokenFrom offset of the token in the bytes
 * @param statusFrom offset behind the status number, where text and failure bits may stand
 * @param statusTo offset behind them
 */
public record TimeStampResponse(Optional<Integer> status, int failure, Optional<TimeStampToken> token, int tokenFrom, int statusFrom,
    int statusTo) {
    private static final int SEQUENCE = 0x30;
    private static final int MOST_STATUS = 5;

    /** Reads a response or a bare token that fills the array. */
    public static TimeStampResponse of(byte[] bytes) throws DerFault {
        DerLimits.check(bytes, DerLimits.OBJECT);
        Tlv whole = Tlv.whole(bytes);
        if (!looksLikeResponse(whole)) {
            return new TimeStampResponse(Optional.empty(), 0, Optional.of(TimeStampToken.of(bytes)), 0, 0, 0);
        }
        List<Tlv> parts = whole.children();
        Tlv first = parts.getFirst();
        byte[] statusBytes = Arrays.copyOfRange(bytes, first.from(), first.to());
        PKIStatusInfo info = Asn1.der(statusBytes, DerLimits.OBJECT, PKIStatusInfo::getInstance);
        int status = Asn1.convert(info, any -> info.getStatusObject().intValueExact());
        int failure = Asn1.convert(info, any -> info.getFailInfo() == null ? 0 : info.getFailInfo().intValue());
        Tlv number = first.child(0);
        if (status < 0 || status > MOST_STATUS || parts.size() > 2) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, 0);
        }
        if (parts.size() == 1) {
            return new TimeStampResponse(Optional.of(status), failure, Optional.empty(), bytes.length, number.to(), first.to());
        }
        Tlv second = parts.get(1);
        TimeStampToken token = TimeStampToken.of(Arrays.copyOfRange(bytes, second.from(), second.to()));
        return new TimeStampResponse(Optional.of(status), failure, Optional.of(token), second.from(), number.to(), first.to());
    }

    /** A response begins with a sequence that begins with an integer; a token begins with an object identifier. */
    private static boolean looksLikeResponse(Tlv whole) throws DerFault {
        List<Tlv> parts = whole.children();
        return whole.tag() == SEQUENCE && !parts.isEmpty() && parts.getFirst().tag() == SEQUENCE
            && !parts.getFirst().children().isEmpty() && parts.getFirst().child(0).tag() == 0x02;
    }

    /** Whether the authority granted what was asked, with changes or without. */
    public boolean isGranted() {
        return status.map(value -> value == 0 || value == 1).orElse(true) && token.isPresent();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.pki.SignatureAlgorithms;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.tsp.Accuracy;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;

/**
 * What a time-stamp says (RFC 3161 section 2.4.2): that data with this imprint existed at this time.
 *
 * @param policy object identifier of the authority's policy
 * @param imprintHash the hash of the imprint; empty where it is unknown
 * @param imprintOid its object identifier
 * @param imprint the digest of the data
 * @param serial serial number of the token
 * @param genTime the time, with its fraction
 * @param accuracy by how much the time may be wrong; empty where the token does not say
 * @param ordering whether the authority's times are ordered whatever their accuracy
 * @param nonce the number of the query, given back
 * @param authority the name that the token gives its authority; never proof of who it is
 * @param criticalExtensions object identifiers of critical extensions, none of which is understood
 */
public record TimeStampInfo(String policy, Optional<DigestAlgorithm> imprintHash, String imprintOid, byte[] imprint, BigInteger serial,
    Instant genTime, Optional<Duration> accuracy, boolean ordering, Optional<BigInteger> nonce, Optional<GeneralName> authority,
    List<String> criticalExtensions) {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendPattern("uuuuMMddHHmmss")
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).appendLiteral('Z').toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT).withZone(ZoneOffset.UTC);

    /** Reads the DER of a TSTInfo. */
    static TimeStampInfo of(byte[] der) throws DerFault {
        TSTInfo info = Asn1.der(der, DerLimits.OBJECT, TSTInfo::getInstance);
        return Asn1.convert(info, any -> read(info));
    }

    private static TimeStampInfo read(TSTInfo info) {
        if (!info.getVersion().hasValue(1)) {
            throw new IllegalArgumentException("version");
        }
        MessageImprint imprint = info.getMessageImprint();
        Optional<DigestAlgorithm> hash = SignatureAlgorithms.digest(imprint.getHashAlgorithm());
        byte[] digest = imprint.getHashedMessage();
        if (hash.filter(known -> known.length() != digest.length).isPresent()) {
            throw new IllegalArgumentException("imprint length");
        }
        return new TimeStampInfo(info.getPolicy().getId(), hash, imprint.getHashAlgorithm().getAlgorithm().getId(), digest,
            info.getSerialNumber().getValue(), time(info.getGenTime()), Optional.ofNullable(info.getAccuracy()).map(TimeStampInfo::duration),
            info.getOrdering() != null && info.getOrdering().isTrue(), Optional.ofNullable(info.getNonce()).map(ASN1Integer::getValue),
            Optional.ofNullable(info.getTsa()), critical(info.getExtensions()));
    }

    private static Instant time(ASN1GeneralizedTime time) {
        try {
            return TIME.parse(time.getTimeString(), Instant::from);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("genTime", unreadable);
        }
    }

    private static Duration duration(Accuracy accuracy) {
        return Duration.ofSeconds(number(accuracy.getSeconds())).plusMillis(number(accuracy.getMillis()))
            .plusNanos(1000L * number(accuracy.getMicros()));
    }

    private static int number(ASN1Integer value) {
        return value == null ? 0 : value.intPositiveValueExact();
    }

    private static List<String> critical(Extensions extensions) {
        return extensions == null ? List.of() : Arrays.stream(extensions.getCriticalExtensionOIDs()).map(oid -> oid.getId()).toList();
    }
}

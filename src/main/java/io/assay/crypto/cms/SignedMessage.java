// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Tlv;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import io.assay.crypto.pki.SignatureAlgorithms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * A ContentInfo of type SignedData (RFC 5652 sections 3 and 5.1), DER or BER, taken apart with the place of every part. Reading it
 * believes nothing; {@link CmsSignatures} judges.
 */
public final class SignedMessage {
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final int BAG_TAG = 0xa0;
    private static final int LISTS_TAG = 0xa1;

    private final byte[] bytes;
    private final boolean der;
    private final int version;
    private final String contentType;
    private final Optional<byte[]> content;
    private final List<AlgorithmIdentifier> digests = new ArrayList<>();
    private final List<Optional<Certificate>> bag = new ArrayList<>();
    private final List<Optional<RevocationList>> lists = new ArrayList<>();
    private final List<SignerBlock> signers = new ArrayList<>();
    private final List<List<EmbeddedStamp>> stamps = new ArrayList<>();
    private final List<CmsPart> parts;
    private int rarest;

    private SignedMessage(byte[] bytes) throws DerFault {
        this.bytes = bytes;
        DerLimits.check(bytes, DerLimits.REVOCATION_LIST);
        this.der = Asn1.isDer(bytes, DerLimits.REVOCATION_LIST);
        Tlv info = Tlv.whole(bytes);
        if (info.tag() != 0x30 || info.children().size() != 2 || info.child(1).tag() != BAG_TAG || info.child(1).children().size() != 1
            || !Slices.read(bytes, info.child(0), ASN1ObjectIdentifier::getInstance).getId().equals(SIGNED_DATA)) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, 0);
        }
        List<Tlv> fields = Slices.tagged(info.child(1, 0), Slices.SEQUENCE).children();
        if (fields.size() < 4) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, info.child(1, 0).from());
        }
        this.version = Slices.read(bytes, fields.get(0), value -> ASN1Integer.getInstance(value).intValueExact());
        for (Tlv digest : Slices.tagged(fields.get(1), Slices.SET).children()) {
            digests.add(Slices.read(bytes, digest, AlgorithmIdentifier::getInstance));
        }
        Tlv wrapped = Slices.tagged(fields.get(2), Slices.SEQUENCE);
        this.contentType = Slices.read(bytes, wrapped.child(0), ASN1ObjectIdentifier::getInstance).getId();
        this.content = content(wrapped);
        PartsOfMessage places = new PartsOfMessage(bytes.length);
        if (content.isPresent()) {
            places.add(CmsPart.Kind.CONTENT, wrapped.child(1, 0));
        }
        int next = 3;
        if (fields.get(next).tag() == BAG_TAG) {
            readBag(fields.get(next++), places);
        }
        if (next < fields.size() && fields.get(next).tag() == LISTS_TAG) {
            readLists(fields.get(next++), places);
        }
        if (next != fields.size() - 1 || fields.get(next).tag() != 0x31) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, fields.getLast().from());
        }
        for (Tlv signer : fields.get(next).children()) {
            SignerBlock block = SignerBlock.of(bytes, signer);
            signers.add(block);
            stamps.add(block.unsignedValues(Attributes.SIGNATURE_TIME_STAMP).stream()
                .map(place -> new EmbeddedStamp(place.from(), Slices.cut(bytes, place))).toList());
            places.add(block, signer);
        }
        this.parts = places.complete();
    }

    /** Reads a message that fills the array; at most 64 MiB. */
    public static SignedMessage of(byte[] bytes) throws DerFault {
        return new SignedMessage(bytes.clone());
    }

    private Optional<byte[]> content(Tlv wrapped) throws DerFault {
        List<Tlv> both = wrapped.children();
        if (both.size() == 1) {
            return Optional.empty();
        }
        if (both.size() != 2 || both.get(1).tag() != BAG_TAG || both.get(1).children().size() != 1) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, wrapped.from());
        }
        return Optional.of(Slices.read(bytes, both.get(1).child(0), ASN1OctetString::getInstance).getOctets());
    }

    private void readBag(Tlv place, PartsOfMessage places) throws DerFault {
        for (Tlv child : place.children()) {
            rarest = Math.max(rarest, child.tag());
            bag.add(read(() -> Certificate.of(Slices.cut(bytes, child))));
            places.add(CmsPart.Kind.CERTIFICATE, child);
        }
    }

    private void readLists(Tlv place, PartsOfMessage places) throws DerFault {
        for (Tlv child : place.children()) {
            lists.add(read(() -> RevocationList.of(Slices.cut(bytes, child))));
            places.add(CmsPart.Kind.REVOCATION_LIST, child);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws DerFault;
    }

    private static <T> Optional<T> read(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (DerFault unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the whole message is DER; BER is allowed, and worth saying. */
    public boolean isDer() {
        return der;
    }

    /** The object identifier of the type of the content. */
    public String contentType() {
        return contentType;
    }

    /** The content inside the message; empty where it is detached. */
    public Optional<byte[]> content() {
        return content.map(byte[]::clone);
    }

    /** What the bag holds, in order; empty where an element is no readable certificate. */
    public List<Optional<Certificate>> bag() {
        return List.copyOf(bag);
    }

    /** The readable certificates of the bag. */
    public List<Certificate> certificates() {
        return bag.stream().flatMap(Optional::stream).toList();
    }

    /** The revocation lists inside, in order; empty where an element cannot be read. */
    public List<Optional<RevocationList>> lists() {
        return List.copyOf(lists);
    }

    public int signerCount() {
        return signers.size();
    }

    SignerBlock signer(int index) {
        return signers.get(index);
    }

    /** The time-stamps over one signer's signature value, with their places. */
    public List<EmbeddedStamp> stamps(int signer) {
        return stamps.get(signer);
    }

    /** Every byte of the message and what it is. */
    public List<CmsPart> parts() {
        return parts;
    }

    /**
     * Whether the version numbers and the announced hashes are those that RFC 5652 sections 5.1 and 5.3 prescribe. No signature covers
     * them, so a message that breaks the rule was made carelessly or changed.
     */
    public boolean isRegular() {
        boolean third = signers.stream().anyMatch(signer -> signer.version == 3) || !contentType.equals(DATA) || rarest == 0xa1;
        return version == (rarest == 0xa3 ? 5 : rarest == 0xa2 ? 4 : third ? 3 : 1)
            && signers.stream().allMatch(signer -> signer.version == (signer.signer.isTagged() ? 3 : 1))
            && signers.stream().allMatch(signer -> digests.stream()
                .anyMatch(digest -> digest.getAlgorithm().equals(signer.digestIdentifier.getAlgorithm())))
            && digests.stream().allMatch(digest -> SignatureAlgorithms.digest(digest).isPresent() && signers.stream()
                .anyMatch(signer -> digest.getAlgorithm().equals(signer.digestIdentifier.getAlgorithm())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.Pem;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.path.PolicySettings;
import io.assay.crypto.path.Purpose;
import io.assay.crypto.path.RevocationStyle;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates and revocation lists among the auditor's keys, in the form in which paths are judged by them. An {@code x509-anchor}
 * is trusted, an {@code x509-certificate} with a purpose is trusted itself for that purpose, one without is only supplied.
 */
public final class CertificateTrust {
    /** The purpose of keys for time-stamp authorities. */
    public static final String TIME_STAMPING = "tsa";
    /** The purpose of keys for those who sign documents. */
    public static final String DOCUMENT_SIGNING = "documentSigning";

    private final TrustStore store;

    public CertificateTrust(TrustStore store) {
        this.store = store;
    }

    /** What a path is judged by at the instant, for the purpose; nothing is proved of the time. */
    public PathRequest request(Instant at, Purpose purpose) {
        List<Certificate> anchors = new ArrayList<>();
        List<Certificate> pinned = new ArrayList<>();
        List<Certificate> supplied = new ArrayList<>();
        List<RevocationList> lists = new ArrayList<>();
        for (PinnedKey key : store.keys()) {
            boolean counts = serves(key, purpose) && key.isInForce(at);
            switch (key.kind()) {
                case X509_ANCHOR -> (counts ? anchors : supplied).addAll(certificates(key));
                case X509_CERTIFICATE -> (counts && !key.purposes().isEmpty() ? pinned : supplied).addAll(certificates(key));
                case X509_CRL -> lists.addAll(lists(key));
                default -> { }
            }
        }
        return new PathRequest(at, at, Optional.empty(), anchors, pinned, supplied, lists, purpose, PolicySettings.DEFAULT, RevocationStyle.SIGNER,
                store.strength());
    }

    private static boolean serves(PinnedKey key, Purpose purpose) {
        return switch (purpose) {
            case ANY -> true;
            case DOCUMENT_SIGNING -> key.serves(DOCUMENT_SIGNING);
            case TIME_STAMPING -> key.serves(TIME_STAMPING);
        };
    }

    /** Whether bytes pinned as certificates or revocation lists are such; of other kinds nothing is asked here. */
    static boolean isReadable(KeyKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case X509_ANCHOR, X509_CERTIFICATE -> !certificates(bytes).isEmpty();
                case X509_CRL -> !lists(bytes).isEmpty();
                default -> true;
            };
        } catch (DerFault | Pem.Malformed unreadable) {
            return false;
        }
    }

    private static List<Certificate> certificates(PinnedKey key) {
        try {
            return certificates(key.bytes().copy());
        } catch (DerFault | Pem.Malformed checkedWhenTheFileWasRead) {
            return List.of();
        }
    }

    /** The names under which proofs speak of a pinned key: its own fingerprint, and those of the certificates and lists that it holds. */
    public static Set<String> fingerprints(PinnedKey key) {
        Set<String> names = new HashSet<>();
        names.add(key.fingerprint());
        switch (key.kind()) {
            case X509_ANCHOR, X509_CERTIFICATE -> certificates(key).forEach(certificate -> names.add(certificate.fingerprint()));
            case X509_CRL -> lists(key).forEach(list -> names.add(list.fingerprint()));
            default -> { }
        }
        return names;
    }

    private static List<RevocationList> lists(PinnedKey key) {
        try {
            return lists(key.bytes().copy());
        } catch (DerFault | Pem.Malformed checkedWhenTheFileWasRead) {
            return List.of();
        }
    }

    /** The certificates in PEM text, or the one in DER. */
    static List<Certificate> certificates(byte[] bytes) throws DerFault, Pem.Malformed {
        List<Certificate> found = new ArrayList<>();
        for (byte[] der : contents(bytes)) {
            found.add(Certificate.of(der));
        }
        return found;
    }

    /** The revocation lists in PEM text, or the one in DER. */
    static List<RevocationList> lists(byte[] bytes) throws DerFault, Pem.Malformed {
        List<RevocationList> found = new ArrayList<>();
        for (byte[] der : contents(bytes)) {
            found.add(RevocationList.of(der));
        }
        return found;
    }

    private static List<byte[]> contents(byte[] bytes) throws DerFault, Pem.Malformed {
        List<byte[]> contents = Pem.looksLike(bytes) ? Pem.read(bytes).stream().map(Pem.Block::bytes).toList() : List.of(bytes);
        if (contents.isEmpty()) {
            throw new DerFault(DerFault.Kind.BROKEN, 0);
        }
        return contents;
    }
}

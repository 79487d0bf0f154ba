// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Pem;
import io.assay.crypto.der.Tlv;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.Names;
import io.assay.crypto.pki.RevocationList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of certificates and revocation lists: PEM blocks with anything between them, or DER values one after the other.
 *
 * @param items what the file holds, in order
 */
record CertificateFile(List<Item> items) {
    /** Length of the first sequence of a time-stamp's answer, which then holds an integer alone (RFC 3161 section 2.4.2); a list holds more in it. */
    private static final int STATUS = 3;
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String LIST = "X509 CRL";
    private static final Set<String> LABELS = Set.of(CERTIFICATE, "X509 CERTIFICATE", "TRUSTED CERTIFICATE", LIST, "CRL");

    /**
     * One value.
     *
     * @param from offset of its first byte in the file, of the BEGIN line in PEM
     * @param to offset behind its last byte, its line end included in PEM
     * @param fault why it could not be read; empty where it could
     */
    record Item(long from, long to, Optional<Certificate> certificate, Optional<RevocationList> list, Optional<DerFault> fault) {}

    static CertificateFile of(byte[] file) throws DerFault, Pem.Malformed {
        List<Item> items = new ArrayList<>();
        if (Pem.looksLike(file)) {
            for (Pem.Block block : Pem.read(file)) {
                if (LABELS.contains(block.label())) {
                    items.add(item(block.bytes(), block.from(), lineEnd(file, block.to()), block.label().contains("CRL")));
                }
            }
        } else {
            for (int at = 0; at < file.length;) {
                Tlv value = Tlv.at(file, at, file.length);
                byte[] der = Arrays.copyOfRange(file, at, value.to());
                items.add(item(der, at, value.to(), isList(der)));
                at = value.to();
            }
        }
        return new CertificateFile(List.copyOf(items));
    }

    private static Item item(byte[] der, long from, long to, boolean list) {
        try {
            return list ? new Item(from, to, Optional.empty(), Optional.of(RevocationList.of(der)), Optional.empty())
                : new Item(from, to, Optional.of(Certificate.of(der)), Optional.empty(), Optional.empty());
        } catch (DerFault fault) {
            return new Item(from, to, Optional.empty(), Optional.empty(), Optional.of(fault));
        }
    }

    /** In a list the signed part has a time where a certificate has its validity: two times in a sequence. */
    private static boolean isList(byte[] der) {
        try {
            List<Tlv> body = Tlv.whole(der).child(0).children();
            int first = body.getFirst().tag() == 0x02 && body.get(1).tag() == 0x30 ? 1 : 0;
            int time = body.get(first + 2).tag();
            return body.get(first).tag() == 0x30 && (time == 0x17 || time == 0x18);
        } catch (DerFault | IndexOutOfBoundsException other) {
            return false;
        }
    }

    private static int lineEnd(byte[] file, int at) {
        int end = at;
        while (end < file.length && end < at + 2 && (file[end] == '\r' || file[end] == '\n')) {
            end++;
        }
        return end;
    }

    /** Whether the bytes begin as a certificate or a list does: by the label of a block, or by the first values of the signed part. */
    static boolean looksLike(byte[] head) {
        if (Pem.looksLike(head)) {
            String text = new String(head, StandardCharsets.ISO_8859_1);
            return LABELS.stream().anyMatch(label -> text.contains("-----BEGIN " + label + "-----"));
        }
        int[] content = new int[2];
        if (!opensSequence(head, 0, content)) {
            return false;
        }
        int body = content[0];
        return opensSequence(head, body, content) && beginsBody(head, content[0], head[body + 1] == STATUS);
    }

    private static boolean beginsBody(byte[] head, int at, boolean status) {
        boolean version = at + 5 <= head.length && head[at] == (byte) 0xa0 && head[at + 1] == 3 && head[at + 2] == 2 && head[at + 3] == 1;
        boolean listVersion = at + 4 <= head.length && head[at] == 2 && head[at + 1] == 1 && head[at + 2] == 1 && head[at + 3] == 0x30 && !status;
        return version || listVersion || isOldForm(head);
    }

    /** Version 1 has no version to recognise it by; then the whole must be readable, which old files short enough to be in the head are. */
    private static boolean isOldForm(byte[] head) {
        try {
            Tlv whole = Tlv.whole(head);
            byte[] der = Arrays.copyOfRange(head, 0, whole.to());
            return item(der, 0, der.length, isList(der)).fault().isEmpty();
        } catch (DerFault other) {
            return false;
        }
    }

    /** Steps into a SEQUENCE of definite length at the offset; {@code content[0]} is then where its content starts. */
    private static boolean opensSequence(byte[] head, int at, int[] content) {
        if (at + 2 > head.length || head[at] != 0x30) {
            return false;
        }
        int first = head[at + 1] & 0xff;
        content[0] = at + 2 + (first < 0x80 ? 0 : first & 0x7f);
        return first != 0x80 && first < 0x85 && content[0] < head.length;
    }

    List<Certificate> certificates() {
        return items.stream().flatMap(item -> item.certificate().stream()).distinct().toList();
    }

    List<RevocationList> lists() {
        return items.stream().flatMap(item -> item.list().stream()).distinct().toList();
    }

    /** The certificates that the file is about: those that issued no other of it; the first where all did. */
    List<Certificate> targets() {
        List<Certificate> all = certificates();
        List<Certificate> ends = all.stream().filter(one -> all.stream().filter(other -> !other.equals(one))
            .noneMatch(other -> Names.same(other.issuerName(), one.subjectName()))).toList();
        return ends.isEmpty() ? all.stream().limit(1).toList() : ends;
    }

    static int longest() {
        return DerLimits.REVOCATION_LIST;
    }
}

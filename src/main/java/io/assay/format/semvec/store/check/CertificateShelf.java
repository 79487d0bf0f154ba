// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Recognition.Certainty;
import io.assay.format.semvec.certificate.CertificateCode;
import io.assay.format.semvec.certificate.CertificateFormat;
import io.assay.format.semvec.certificate.CertificateInquiry;
import io.assay.format.semvec.certificate.DeletionCertificate;
import io.assay.format.semvec.store.rows.CertificateRow;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the certificates that speak of a store: those it holds, each judged like a file, and the signed ones that lie beside it. */
public final class CertificateShelf {
    private static final int BESIDE = 1000;

    private final Circumstances circumstances;
    private final StorePlace places;
    private final String storeId;
    private final List<HeldCertificate> held = new ArrayList<>();

    public CertificateShelf(Circumstances circumstances, StorePlace places, String storeId) {
        this.circumstances = circumstances;
        this.places = places;
        this.storeId = storeId;
    }

    /** Judges the certificates that the store holds. */
    public void judge(List<CertificateRow> rows, Desk desk, Tally tally) {
        for (CertificateRow row : rows) {
            Locator at = places.table(StorePlace.CERTIFICATES).ofEvent(row.id());
            CertificateInquiry inquiry = new CertificateInquiry(row.json(), at, circumstances);
            inquiry.all(tally);
            inquiry.key().filter(key -> inquiry.isVerified()).ifPresent(key -> desk.used(key.pinned().fingerprint()));
            Optional<DeletionCertificate> certificate = inquiry.certificate();
            certificate.ifPresent(stated -> {
                column("certificate_id", stated.id(), row.id(), at, tally);
                column("user_id", stated.user(), row.user(), at, tally);
                desk.note("semvec.certificate_id:" + stated.id(), Digest.of(Sha256.of(row.json())), at).ifPresent(other ->
                        tally.report(Finding.of(CertificateCode.DUPLICATE_ID, at.inField("certificate_id"), stated.id(), other.toString())));
                belongs(stated, at, tally);
                held.add(new HeldCertificate(stated, inquiry.isVerified(), true, at));
            });
        }
    }

    private static void column(String name, String stated, String stored, Locator at, Tally tally) {
        if (!stated.equals(stored)) {
            tally.report(Finding.of(StoreCode.CERTIFICATE_COLUMN, at.inField(name), name).compared(stated, stored));
        }
    }

    private void belongs(DeletionCertificate certificate, Locator at, Tally tally) {
        String named = certificate.text("store_id");
        if (!named.isEmpty() && !storeId.isEmpty() && !named.equals(storeId)) {
            tally.report(Finding.of(CertificateCode.STORE_MISMATCH, at.inField("store_id"), named, storeId).compared(storeId, named));
        }
    }

    /** Takes signed certificates beside the store that name it, or no store; a forged one must not speak against the store. */
    public void look(EvidenceFile store) throws UnreadableEvidence {
        CertificateFormat format = new CertificateFormat();
        List<EvidenceFile> beside = store.siblings();
        for (EvidenceFile file : beside.subList(0, Math.min(BESIDE, beside.size()))) {
            if (file.isRegular() && file.size() <= CertificateFormat.MOST && format.recognise(file).certainty() != Certainty.NO) {
                CertificateInquiry inquiry = new CertificateInquiry(file.content(CertificateFormat.MOST), file.locator(), circumstances);
                inquiry.all(new Tally());
                inquiry.certificate().filter(stated -> inquiry.isVerified()).filter(stated -> stated.text("store_id").isEmpty()
                        || stated.text("store_id").equals(storeId)).ifPresent(stated -> held.add(new HeldCertificate(stated, true,
                                !stated.text("store_id").isEmpty(), file.locator())));
            }
        }
    }

    /** Those that say of whom and when. */
    public List<HeldCertificate> held() {
        return held.stream().filter(one -> !one.certificate().user().isEmpty() && one.certificate().issuedAt().isPresent()).toList();
    }

    public boolean hasVerified() {
        return held.stream().anyMatch(HeldCertificate::verified);
    }

    /** Whether the certificate of that number, held by the store, verified. */
    public boolean isVerified(String id) {
        return held.stream().anyMatch(one -> one.verified() && one.certificate().id().equals(id));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.ListJudgement;
import io.assay.format.envelope.SpanList;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import java.util.List;

/** Says of every byte of a file of certificates what binds it: issuers' signatures bind what a path rests on, nothing binds the rest. */
final class CertificateSpans {
    private CertificateSpans() {}

    static ProtectionMap of(CertificateFile file, List<CertificatePath> paths, List<ListJudgement> judgements, long length) {
        SpanList spans = new SpanList();
        long at = 0;
        for (CertificateFile.Item item : file.items()) {
            spans.add(at, item.from(), "text outside", Forger.ANYONE);
            if (isBound(item, paths, judgements)) {
                String unit = item.certificate().isPresent() ? "certificate of the path" : "revocation list used";
                spans.add(item.from(), item.to(), unit, Forger.PRIVATE_KEY_HOLDER, X509Question.SIGNATURES.id());
            } else {
                spans.add(item.from(), item.to(), item.list().isPresent() ? "other revocation list" : "other certificate", Forger.ANYONE);
            }
            at = item.to();
        }
        spans.add(at, length, "text outside", Forger.ANYONE);
        return spans.map();
    }

    private static boolean isBound(CertificateFile.Item item, List<CertificatePath> paths, List<ListJudgement> judgements) {
        return item.certificate().filter(one -> paths.stream().anyMatch(path -> path.certificates().contains(one))).isPresent()
            || item.list().filter(one -> !judgements.isEmpty() || paths.stream().anyMatch(path -> path.lists().contains(one))).isPresent();
    }
}

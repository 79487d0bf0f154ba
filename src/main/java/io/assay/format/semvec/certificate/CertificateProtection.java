// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.canon.JsonMember;
import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.format.semvec.certificate.DeletionCertificate.Container;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What binds each member of a certificate: the signature, or nothing; white space by the form check where its layout is a known one. */
final class CertificateProtection {
    private final int length;
    private final List<Span> spans = new ArrayList<>();
    private final List<CheckId> layout;
    private int done;

    private CertificateProtection(int length, boolean regular) {
        this.length = length;
        this.layout = regular ? List.of(CertificateQuestion.FORM.id(), CertificateQuestion.SIGNATURE.id()) : List.of();
    }

    static ProtectionMap of(byte[] content, CertificateInquiry inquiry) {
        boolean held = inquiry.isVerified();
        CertificateProtection map = new CertificateProtection(content.length, held && inquiry.isRegular());
        if (!held || inquiry.certificate().orElseThrow().container() == Container.JWS) {
            map.span(content.length, "certificate", held ? List.of(CertificateQuestion.SIGNATURE.id()) : List.of());
        } else {
            map.members(inquiry.certificate().orElseThrow(), inquiry);
        }
        return map.finished();
    }

    private void members(DeletionCertificate certificate, CertificateInquiry inquiry) {
        List<String> free = inquiry.unsigned();
        for (JsonMember member : certificate.envelope().members()) {
            if (certificate.container() == Container.NESTED && member.value() == certificate.fields()) {
                certificate.fields().members().forEach(inner -> member(inner, free));
            } else {
                member(member, free);
            }
        }
        span(length, "layout", layout);
    }

    private void member(JsonMember member, List<String> free) {
        span(member.nameFrom(), "layout", layout);
        span(member.nameTo(), member.name(), free.contains(member.name()) ? List.of() : List.of(CertificateQuestion.SIGNATURE.id()));
        span(member.value().from(), "layout", layout);
        span(member.value().to(), member.name(), free.contains(member.name()) ? List.of() : List.of(CertificateQuestion.SIGNATURE.id()));
    }

    private void span(int to, String unit, List<CheckId> checks) {
        if (to > done) {
            boolean signed = checks.contains(CertificateQuestion.SIGNATURE.id()) && !unit.equals("layout");
            spans.add(new Span(new Range(done, to), "", unit, checks, signed ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE));
            done = to;
        }
    }

    private ProtectionMap finished() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (Span span : spans) {
            units.merge(span.unit(), new Unit(span.unit(), span.protectedBy(), span.forger(), span.range().length()),
                    (one, other) -> new Unit(one.name(), one.protectedBy(), one.forger(), one.bytes() + other.bytes()));
        }
        return ProtectionMap.of(List.copyOf(units.values()), spans);
    }
}

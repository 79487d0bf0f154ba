// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.FindingCode;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.evidence.Range;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A format whose examination a test writes. Recognises names that begin with {@code fake}. */
record FakeFormat(Body body) implements EvidenceFormat {
    static final Question FIRST = new Asked(new CheckId("fake.first"), Axis.INTEGRITY);
    static final Question SECOND = new Asked(new CheckId("fake.second"), Axis.CLAIMS);

    /** What the examination does. */
    interface Body {
        void examine(Desk desk, EvidenceFile file) throws UnreadableEvidence;
    }

    record Asked(CheckId id, Axis axis) implements Question {
        @Override
        public String source() {
            return "test";
        }
    }

    @Override
    public String id() {
        return "fake";
    }

    @Override
    public String system() {
        return "fake";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.simpleName().startsWith("fake")) {
            return Recognition.NO;
        }
        EvidenceFile[] proofs = Stream.of(file.simpleName() + ".proof").flatMap(name -> file.sibling(name).stream()).toArray(EvidenceFile[]::new);
        return Recognition.of(Certainty.CERTAIN, proofs);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new Examination() {
            @Override
            public List<Question> plan() {
                return List.of(FIRST, SECOND);
            }

            @Override
            public Set<Qualifier> reservations() {
                return Set.of(Qualifier.UNATTRIBUTED);
            }

            @Override
            public void examine(Desk desk) throws UnreadableEvidence {
                body.examine(desk, file);
            }

            @Override
            public ProtectionMap protection() {
                Range half = new Range(0, 4);
                Unit unit = new Unit("both", List.of(FIRST.id(), SECOND.id()), Forger.SECRET_HOLDER, half.length());
                return ProtectionMap.of(List.of(unit), List.of(new Span(half, "", unit.name(), unit.protectedBy(), unit.forger())));
            }

            @Override
            public void close() {
                // Holds nothing open.
            }
        };
    }

    @Override
    public List<Question> questions() {
        return List.of(FIRST, SECOND);
    }

    @Override
    public List<FindingCode> codes() {
        return List.of();
    }
}

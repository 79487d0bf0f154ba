// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.format.spanforge.dpa.DpaFormat;
import io.assay.format.spanforge.pdf.PdfFormat;
import io.assay.format.verity.kimberlite.certificate.ProofCertificateFormat;
import io.assay.format.verity.kimberlite.export.SubjectExportFormat;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeDpaSample;
import io.assay.sample.SpanforgePdfSample;
import io.assay.sample.verity.ProofCertificateSample;
import io.assay.sample.verity.SubjectExportSample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to an artefact is found although the artefact was given a name without an ending. */
class BesideTest {
    private static final String NAME = "thing";

    @TempDir
    Path folder;

    private Indication renamed(EvidenceFormat format, Sample sample, List<SampleFile> files, String artefact) throws Exception {
        List<SampleFile> other = new ArrayList<>();
        files.forEach(file -> other.add(file.path().equals(artefact) ? new SampleFile(NAME, file.bytes()) : file));
        return new FormatBench(format, sample, NAME, folder).run(other).verdict().indication();
    }

    private void bothWays(EvidenceFormat format, Sample sample, String artefact) throws Exception {
        assertEquals(Indication.TOTAL_PASSED, renamed(format, sample, sample.good(), artefact));
        assertEquals(Indication.TOTAL_FAILED, renamed(format, sample, sample.tampered(), artefact));
    }

    @Test
    void theSignatureAndSpecificationOfACertificate() throws Exception {
        bothWays(new ProofCertificateFormat(), new ProofCertificateSample(), "certificate.json");
    }

    @Test
    void theBodyOfAnExport() throws Exception {
        bothWays(new SubjectExportFormat(), new SubjectExportSample(), "portability_export.json");
    }

    @Test
    void theSidecarOfAReport() throws Exception {
        bothWays(new PdfFormat(), new SpanforgePdfSample(), "report.pdf");
    }

    @Test
    void theFormOfAnAgreement() throws Exception {
        bothWays(new DpaFormat(), new SpanforgeDpaSample(), "dpa.txt");
    }

    @Test
    void aSidecarThatBelongsToAnotherReportIsLeftWithIt() throws Exception {
        Sample sample = new SpanforgePdfSample();
        List<SampleFile> files = new ArrayList<>(sample.good());
        files.add(new SampleFile(NAME, files.getFirst().bytes()));
        assertEquals(Indication.INDETERMINATE, new FormatBench(new PdfFormat(), sample, NAME, folder).run(files).verdict().indication());
    }
}

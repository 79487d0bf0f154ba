// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import io.assay.format.EvidenceFormat;
import io.assay.format.capsule.CapsuleFormat;
import io.assay.format.envelope.cms.CmsFormat;
import io.assay.format.envelope.tsp.TspFormat;
import io.assay.format.envelope.x509.X509Format;
import io.assay.format.semvec.certificate.CertificateFormat;
import io.assay.format.semvec.checkpoint.CheckpointFormat;
import io.assay.format.semvec.registry.RegistryFormat;
import io.assay.format.semvec.request.RequestLogFormat;
import io.assay.format.semvec.snapshot.SnapshotFormat;
import io.assay.format.semvec.store.StoreFormat;
import io.assay.format.semvec.token.TokenFormat;
import io.assay.format.spanforge.array.EventArrayFormat;
import io.assay.format.spanforge.attestation.AttestationFormat;
import io.assay.format.spanforge.audit.AuditFormat;
import io.assay.format.spanforge.cec.CecFormat;
import io.assay.format.spanforge.dataset.DatasetFormat;
import io.assay.format.spanforge.dpa.DpaFormat;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.format.spanforge.pdf.PdfFormat;
import io.assay.format.spanforge.pii.PiiFormat;
import io.assay.format.spanforge.sqlite.SpanforgeStoreFormat;
import io.assay.format.vaxelia.BufferFormat;
import io.assay.format.verity.craton.CratonLog;
import io.assay.format.verity.craton.CratonReplicas;
import io.assay.format.verity.craton.SuperblockFormat;
import io.assay.format.verity.craton.export.ToolExportFormat;
import io.assay.format.verity.craton.projection.ProjectionFormat;
import io.assay.format.verity.export.ExportFormat;
import io.assay.format.verity.kimberlite.KimberliteLog;
import io.assay.format.verity.kimberlite.KimberliteReplicas;
import io.assay.format.verity.kimberlite.audit.AuditLogFormat;
import io.assay.format.verity.kimberlite.backup.BackupFormat;
import io.assay.format.verity.kimberlite.certificate.ProofCertificateFormat;
import io.assay.format.verity.kimberlite.erasure.ErasureFormat;
import io.assay.format.verity.kimberlite.export.SubjectExportFormat;
import io.assay.format.verity.kimberlite.register.RegisterFormat;
import io.assay.format.verity.kimberlite.register.RegisterKind;
import io.assay.format.verity.kimberlite.signature.RecordSignatureFormat;
import io.assay.format.verity.log.SegmentLogFormat;
import io.assay.format.verity.replica.ReplicaFormat;
import io.assay.format.verity.store.VerityStoreFormat;
import io.assay.sample.CapsuleSample;
import io.assay.sample.CecSample;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeAttestationSample;
import io.assay.sample.SpanforgeAuditSample;
import io.assay.sample.SpanforgeChainSample;
import io.assay.sample.SpanforgeDatasetSample;
import io.assay.sample.SpanforgeDpaSample;
import io.assay.sample.SpanforgeEventsSample;
import io.assay.sample.SpanforgePdfSample;
import io.assay.sample.SpanforgePrivacySample;
import io.assay.sample.SpanforgeStoreSample;
import io.assay.sample.VaxeliaBufferSample;
import io.assay.sample.envelope.CmsSample;
import io.assay.sample.envelope.TspSample;
import io.assay.sample.envelope.X509Sample;
import io.assay.sample.semvec.SemvecCertificateSample;
import io.assay.sample.semvec.SemvecCheckpointSample;
import io.assay.sample.semvec.SemvecRegistrySample;
import io.assay.sample.semvec.SemvecRequestSample;
import io.assay.sample.semvec.SemvecSnapshotSample;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.sample.semvec.SemvecTokenSample;
import io.assay.sample.verity.AuditLogSample;
import io.assay.sample.verity.BackupSample;
import io.assay.sample.verity.CratonLogSample;
import io.assay.sample.verity.ErasureSample;
import io.assay.sample.verity.KimberliteLogSample;
import io.assay.sample.verity.ProjectionSample;
import io.assay.sample.verity.ProofCertificateSample;
import io.assay.sample.verity.RecordSignatureSample;
import io.assay.sample.verity.RegisterSample;
import io.assay.sample.verity.ReplicaCheckpointSample;
import io.assay.sample.verity.SubjectExportSample;
import io.assay.sample.verity.SuperblockSample;
import io.assay.sample.verity.ToolExportSample;
import io.assay.sample.verity.VerityExportSample;
import io.assay.sample.verity.VerityStoreSample;
import java.util.List;

/** The list of everything built in; the signed build is the statement of what was checked. One line for each format. */
public final class Installed {
    private Installed() {}

    public static List<EvidenceFormat> formats() {
        return List.of(
                new SpanforgeLogFormat(),
                new EventArrayFormat(),
                new SpanforgeStoreFormat(),
                new AuditFormat(),
                new CecFormat(),
                new DatasetFormat(),
                new AttestationFormat(),
                new DpaFormat(),
                new PdfFormat(),
                new PiiFormat(),
                new CertificateFormat(),
                new CheckpointFormat(),
                new RegistryFormat(),
                new RequestLogFormat(),
                new SnapshotFormat(),
                new StoreFormat(),
                new TokenFormat(),
                new BufferFormat(),
                new ExportFormat(),
                new VerityStoreFormat(),
                new SegmentLogFormat(new CratonLog()),
                new SegmentLogFormat(new KimberliteLog()),
                new SuperblockFormat(),
                new ToolExportFormat(),
                new ProjectionFormat(),
                new ReplicaFormat(List.of(CratonReplicas.WORDS, KimberliteReplicas.WORDS)),
                new AuditLogFormat(),
                new SubjectExportFormat(),
                new ErasureFormat(),
                new ProofCertificateFormat(),
                new RecordSignatureFormat(),
                new RegisterFormat(RegisterKind.CONSENTS),
                new RegisterFormat(RegisterKind.BREACHES),
                new RegisterFormat(RegisterKind.ERASURE_REQUESTS),
                new BackupFormat(),
                new X509Format(),
                new CmsFormat(),
                new TspFormat(),
                new CapsuleFormat());
    }

    /** What each format adds to the demo case. */
    public static List<Sample> samples() {
        return List.of(
                new SpanforgeChainSample(6),
                new SpanforgeEventsSample(),
                new SpanforgeStoreSample(),
                new SpanforgeAuditSample(8),
                new SpanforgeAttestationSample(),
                new SpanforgePdfSample(),
                new SpanforgeDatasetSample(),
                new SpanforgeDpaSample(),
                new SpanforgePrivacySample(),
                new CecSample(),
                new SemvecCertificateSample(),
                new SemvecCheckpointSample(),
                new SemvecRegistrySample(),
                new SemvecRequestSample(),
                new SemvecSnapshotSample(),
                new SemvecStoreSample(),
                new SemvecTokenSample(),
                new VaxeliaBufferSample(),
                new VerityExportSample(),
                new VerityStoreSample(),
                new CratonLogSample(),
                new SuperblockSample(),
                new ToolExportSample(),
                new ProjectionSample(),
                new KimberliteLogSample(),
                new ReplicaCheckpointSample(),
                new AuditLogSample(),
                new SubjectExportSample(),
                new ErasureSample(),
                new ProofCertificateSample(),
                new RecordSignatureSample(),
                new RegisterSample(RegisterSample.Kind.CONSENTS),
                new RegisterSample(RegisterSample.Kind.BREACHES),
                new RegisterSample(RegisterSample.Kind.ERASURE_REQUESTS),
                new BackupSample(),
                new X509Sample(),
                new CmsSample(),
                new TspSample(),
                new CapsuleSample());
    }
}

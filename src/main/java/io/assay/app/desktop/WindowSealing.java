// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.check.Phrase;
import io.assay.format.EvidenceFormat;
import io.assay.pack.PackOrder;
import io.assay.pack.PackRefused;
import io.assay.pack.PackSigner;
import io.assay.pack.PackText;
import io.assay.pack.Packing;
import io.assay.query.Query;
import io.assay.query.QueryException;
import io.assay.report.Tool;
import io.assay.report.seal.AuditorKey;
import io.assay.report.seal.SealFailure;
import io.assay.report.seal.VerdictSignatures;
import io.assay.source.UnreadableEvidence;
import io.assay.ui.seal.Sealing;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Problem.Kind;
import io.assay.ui.session.Refused;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Signs and packs for the window, by the same classes as the command line. */
record WindowSealing(Tool tool, List<EvidenceFormat> formats, Clock clock) implements Sealing {
    /** A key out of a file. */
    private record Opened(AuditorKey key, Path file) implements Signer {
        @Override
        public String name() {
            return key.subject().isEmpty() ? file.getFileName().toString() : key.subject();
        }

        @Override
        public boolean signsReports() {
            return !key.subject().isEmpty();
        }

        @Override
        public boolean signsVerdicts() {
            return key.ed25519PublicKey().isPresent();
        }
    }

    @Override
    public Optional<Signer> key(Path file, char[] password) throws Refused {
        try {
            return AuditorKey.read(file, password).map(key -> new Opened(key, file));
        } catch (IOException unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, file.toString()), unreadable);
        } catch (SealFailure unusable) {
            throw refused(file, unusable.phrase(), unusable);
        }
    }

    @Override
    public void signReport(Signer signer, Path report) throws Refused {
        try {
            replace(report, opened(signer).signReport(Files.readAllBytes(report), now(), report));
        } catch (IOException unwritable) {
            throw new Refused(Problem.of(Kind.UNWRITABLE, report.toString()), unwritable);
        } catch (SealFailure unusable) {
            throw refused(report, unusable.phrase(), unusable);
        }
    }

    @Override
    public void signVerdict(Signer signer, Path verdict) throws Refused {
        Path beside = verdict.resolveSibling(verdict.getFileName() + ".signatures.json");
        try {
            VerdictSignatures fresh = VerdictSignatures.on(Files.readAllBytes(verdict));
            VerdictSignatures all = Files.exists(beside) ? fresh.among(Files.readAllBytes(beside), beside, verdict) : fresh;
            replace(beside, opened(signer).signVerdict(all, signer.name(), now()).bytes());
        } catch (IOException unwritable) {
            throw new Refused(Problem.of(Kind.UNWRITABLE, beside.toString()), unwritable);
        } catch (SealFailure unusable) {
            throw refused(beside, unusable.phrase(), unusable);
        }
    }

    @Override
    public boolean pack(Signer signer, RunResult run, List<Path> evidence, String where, Path file, RunMonitor monitor) throws Refused {
        try {
            Query filter = Query.within(where, null, null);
            PackSigner signing = PackSigner.of(opened(signer), signer.name(), file);
            PackOrder order = new PackOrder(tool, signing, now(), filter.equals(Query.ALL) ? Optional.empty() : Optional.of(filter), Optional.empty());
            WrittenReports.refuseBeside(run, file);
            new Packing(formats).pack(evidence, Engagement.of(run.circumstances(), CustodyMode.METADATA, Lanes.one(), monitor), order, file);
            return true;
        } catch (PackRefused refused) {
            if (refused.phrase().key() == PackText.CANCELLED) {
                return false;
            }
            throw refused(file, refused.phrase(), refused);
        } catch (QueryException unreadable) {
            throw refused(file, unreadable.phrase(), unreadable);
        } catch (IOException unwritable) {
            throw new Refused(Problem.of(Kind.UNWRITABLE, file.toString()), unwritable);
        } catch (UnreadableEvidence unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, unreadable.at().path()), unreadable);
        }
    }

    private static AuditorKey opened(Signer signer) {
        return ((Opened) signer).key();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Refused refused(Path file, Phrase why, Exception cause) {
        return new Refused(new Problem(Kind.SEAL, file.toString(), Optional.of(why)), cause);
    }
}

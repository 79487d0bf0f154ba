// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.pack.PackRefused;
import io.assay.pack.PackSigner;
import io.assay.pack.PackTail;
import io.assay.pack.PackText;
import io.assay.report.seal.AuditorKey;
import io.assay.report.seal.SealFailure;
import io.assay.report.seal.SealText;
import io.assay.report.seal.Stamp;
import io.assay.report.seal.VerdictSignature;
import io.assay.report.seal.VerdictSignatures;
import io.assay.text.Messages;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay sign}: an auditor's signature in a report (PAdES) or beside a verdict (Ed25519), a time-stamp from a file, and the check of both. */
@Command(name = "sign", sortOptions = false, description = {"Signs a report or an evidence pack (inside), or a verdict (in a file beside it); several auditors can sign one.",
    "With --timestamp: puts a time-stamp token from a file into the newest signature of a report, or into a pack.", "With --check: says whose signatures a verdict has."})
final class SignCommand implements Callable<Integer> {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "A report (PDF), a verdict (JSON) or an evidence pack (ZIP).")
    private Path file;

    @Mixin
    private SigningOptions signing;

    @Option(names = "--name", paramLabel = "NAME", description = "Who signs a verdict or a pack. Default: the name in the key's certificate.")
    private String name;

    @Option(names = "--timestamp", paramLabel = "TOKEN", description = "RFC 3161 token or response over the newest signature of the report, or over the signatures of the pack.")
    private Path token;

    @Option(names = "--check", description = "Checks the signatures beside a verdict against the keys of the trust files.")
    private boolean check;

    @Option(names = "--out", paramLabel = "FILE", description = "Default: the report or pack itself; for a verdict, its name with .signatures.json.")
    private Path out;

    @Mixin
    private RunOptions options;

    SignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        try {
            if (begins(ZIP)) {
                return pack(words);
            }
            byte[] bytes = FileBytes.read(file);
            boolean report = begins(PDF);
            if (check) {
                return check(bytes, words);
            } else if (token != null) {
                FileBytes.write(Stamp.put(bytes, FileBytes.read(token), file, token), target(file));
                surroundings.err().println(words.text(SealText.STAMPED, target(file)));
            } else if (!signing.isGiven()) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_KEY));
            } else if (report) {
                sign(bytes, file, target(file), signing, surroundings, words);
            } else {
                signVerdict(bytes, words);
            }
            return ExitStatus.OK;
        } catch (SealFailure failure) {
            throw new Failure(ExitStatus.USAGE, failure.phrase());
        }
    }

    private boolean begins(byte[] with) throws Failure {
        try (InputStream head = Files.newInputStream(file)) {
            return Arrays.equals(head.readNBytes(with.length), with);
        } catch (IOException unreadable) {
            throw Failure.unreadableFile(file);
        }
    }

    /** A further signature on an evidence pack, or a token over those it has. */
    private int pack(Messages words) throws Failure {
        try {
            PackTail tail = new PackTail(file);
            if (token != null) {
                tail.stamp(FileBytes.read(token), token, target(file));
                surroundings.err().println(words.text(PackText.STAMPED, target(file)));
                return ExitStatus.OK;
            } else if (!signing.isGiven()) {
                throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_KEY));
            }
            PackSigner signer = PackSigner.of(signing.key(words), name == null ? "" : name, signing.file());
            tail.sign(signer, now(surroundings), target(file));
            surroundings.err().println(words.text(PackText.COSIGNED, signer.name(), target(file)));
            surroundings.err().println(words.text(PackText.STAMP_HINT, new PackTail(target(file)).imprint(), target(file)));
            return ExitStatus.OK;
        } catch (PackRefused refused) {
            throw new Failure(ExitStatus.USAGE, refused.phrase());
        } catch (IOException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, target(file)));
        }
    }

    /** Signs a report and says what a time-stamp authority would have to be asked. */
    static void sign(byte[] report, Path file, Path target, SigningOptions signing, Surroundings surroundings, Messages words)
            throws Failure, SealFailure {
        AuditorKey key = signing.key(words);
        byte[] signed = key.signReport(report, now(surroundings), file);
        FileBytes.write(signed, target);
        surroundings.err().println(words.text(SealText.REPORT_SIGNED, key.subject(), target));
        surroundings.err().println(words.text(SealText.STAMP_HINT, Stamp.imprint(signed, target)));
    }

    private void signVerdict(byte[] verdict, Messages words) throws Failure, SealFailure {
        AuditorKey key = signing.key(words);
        String signer = name != null ? name : key.subject();
        Path target = target(beside());
        VerdictSignatures all = key.signVerdict(existing(target, verdict), signer, now(surroundings));
        FileBytes.write(all.bytes(), target);
        surroundings.err().println(words.text(SealText.VERDICT_SIGNED, signer, all.signatures().getLast().fingerprint(), target));
    }

    /** All hold and one is pinned: 0; one does not hold: 1; none is pinned: 2. */
    private int check(byte[] verdict, Messages words) throws Failure, SealFailure {
        VerdictSignatures all = existing(target(beside()), verdict);
        TrustStore trust = options.circumstances(surroundings).trust();
        boolean broken = false;
        boolean pinned = false;
        for (VerdictSignature signature : all.signatures()) {
            Optional<PinnedKey> key = trust.keys(KeyKind.ED25519).stream().filter(known -> Arrays.equals(known.bytes().copy(), signature.publicKey())).findFirst();
            boolean holds = signature.holds(all.verdictSha256());
            broken |= !holds;
            pinned |= holds && key.isPresent();
            surroundings.out().println(!holds ? words.text(SealText.BROKEN, signature.name(), signature.signedAt())
                : key.map(known -> words.text(SealText.HOLDS, signature.name(), signature.signedAt(), known.id()))
                    .orElseGet(() -> words.text(SealText.HOLDS_UNPINNED, signature.name(), signature.signedAt(), signature.fingerprint())));
        }
        surroundings.out().flush();
        return broken ? 1 : pinned ? 0 : 2;
    }

    private VerdictSignatures existing(Path target, byte[] verdict) throws Failure, SealFailure {
        VerdictSignatures fresh = VerdictSignatures.on(verdict);
        return Files.exists(target) ? fresh.among(FileBytes.read(target), target, file) : fresh;
    }

    private Path beside() {
        return file.resolveSibling(file.getFileName() + ".signatures.json");
    }

    private Path target(Path otherwise) {
        return out == null ? otherwise : out;
    }

    private static Instant now(Surroundings surroundings) {
        return surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

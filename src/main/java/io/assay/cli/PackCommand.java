// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Outlet;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.cli.setting.TerminalMonitor;
import io.assay.format.Circumstances;
import io.assay.pack.PackOrder;
import io.assay.pack.PackRefused;
import io.assay.pack.PackSigner;
import io.assay.pack.PackTail;
import io.assay.pack.PackText;
import io.assay.pack.Packing;
import io.assay.query.Query;
import io.assay.query.QueryException;
import io.assay.source.UnreadableEvidence;
import io.assay.text.Messages;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay pack}: a case, or a selection of its events, as a signed evidence pack. */
@Command(name = "pack", sortOptions = false, description = {"Verifies evidence and packs it, signed, in the layout of a CEC bundle.",
    "Without a filter: the files whole. With one: the events that it lets through, each with a proof of its own."})
final class PackCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Evidence; never written to.")
    private List<Path> paths;

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The pack.")
    private Path out;

    @Mixin
    private SigningOptions signing;

    @Option(names = "--name", paramLabel = "NAME", description = "Who signs. Default: the name in the key's certificate.")
    private String name = "";

    @Option(names = "--where", paramLabel = "EXPRESSION", description = "Packs the events that this filter lets through instead of the files.")
    private String where = "";

    @Option(names = "--from", paramLabel = "T", description = "Only events from this time on.")
    private String from;

    @Option(names = "--to", paramLabel = "T", description = "Only events up to this time.")
    private String to;

    @Option(names = "--producer-key", paramLabel = "ID", description = "Seals manifest and attestation with this pinned HMAC secret of the producer too.")
    private String producer;

    @Mixin
    private RunOptions options;

    PackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        Messages words = options.words(surroundings);
        Outlet.check(paths, options, out);
        Failure.unlessReadable(paths);
        if (!signing.isGiven()) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_KEY));
        }
        Circumstances circumstances = options.circumstances(surroundings);
        Optional<Query> selection = selection();
        try {
            PackOrder order = new PackOrder(surroundings.tool(), PackSigner.of(signing.key(words), name, signing.file()),
                    circumstances.at().truncatedTo(ChronoUnit.SECONDS), selection, secret(circumstances.trust()));
            Packing.Packed packed = new Packing(surroundings.formats()).pack(paths, Engagement.of(circumstances, CustodyMode.METADATA,
                    surroundings.lanes(), new TerminalMonitor(surroundings.err(), words, surroundings.cancelled())), order, out);
            surroundings.err().println(words.text(PackText.WRITTEN, out, packed.manifest().entries().size(), packed.manifest().events()));
            surroundings.err().println(words.text(PackText.STAMP_HINT, new PackTail(out).imprint(), out));
            return ExitStatus.OK;
        } catch (PackRefused refused) {
            boolean cancelled = surroundings.cancelled().getAsBoolean();
            throw new Failure(cancelled ? ExitStatus.CANCELLED : ExitStatus.USAGE, refused.phrase());
        } catch (IOException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, out));
        } catch (UnreadableEvidence unreadable) {
            throw Failure.unreadable(unreadable.at().path(), paths);
        }
    }

    private Optional<PinnedKey> secret(TrustStore trust) throws Failure {
        if (producer == null) {
            return Optional.empty();
        }
        return Optional.of(trust.keys(KeyKind.HMAC_SECRET).stream().filter(key -> key.id().equals(producer)).findFirst()
                .orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(PackText.NO_SUCH_SECRET, producer))));
    }

    private Optional<Query> selection() throws Failure {
        try {
            Query whole = Query.within(where, from, to);
            return whole.equals(Query.ALL) ? Optional.empty() : Optional.of(whole);
        } catch (QueryException unreadable) {
            throw new Failure(ExitStatus.USAGE, unreadable.phrase());
        }
    }
}

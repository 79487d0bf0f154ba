// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.check.Phrase;
import io.assay.evidence.Event;
import io.assay.query.EventBytes;
import io.assay.query.Query;
import io.assay.query.QueryException;
import io.assay.report.EventLines;
import io.assay.source.UnreadableEvidence;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay events}: the events of an artefact that a filter lets through, each with how far it was verified. */
@Command(name = "events", description = "Lists events with how far each was verified.", sortOptions = false)
final class EventsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "PATH", description = "Evidence; never written to.")
    private Path path;

    @Mixin
    private RunOptions options;

    @Option(names = "--where", paramLabel = "EXPRESSION", description = "Filter, such as: operation = DELETE and time between 2024-01-01 and 2024-02-01")
    private String where = "";

    @Option(names = "--from", paramLabel = "T", description = "Only events from this time on.")
    private String from;

    @Option(names = "--to", paramLabel = "T", description = "Only events up to this time.")
    private String to;

    @Option(names = "--format", paramLabel = "text|jsonl|csv", description = "Form of the answer. Default: text.")
    private Form form = Form.text;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many events.")
    private Long limit;

    EventsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The words of {@code --format}. */
    enum Form {
        text, jsonl, csv
    }

    @Override
    public Integer call() throws Failure {
        Query query = query();
        if (limit != null && limit < 1) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_VALUE, "--limit", limit, "1, 2, 3 …"));
        }
        try (EventBytes bytes = EventBytes.forFilters()) {
            Listing listing = new Listing(query, bytes);
            if (form == Form.csv) {
                surroundings.out().print(EventLines.csvHead() + "\r\n");
            }
            RunResult result = new Verification(surroundings.formats()).run(List.of(path), Engagement.of(options.circumstances(surroundings), CustodyMode.METADATA,
                    surroundings.lanes(), listing.monitor()).watchedBy((format, artefact, event) -> listing.event(event)));
            surroundings.out().flush();
            note(listing.any, result, bytes.without());
            return surroundings.cancelled().getAsBoolean() ? ExitStatus.CANCELLED : ExitStatus.OK;
        } catch (IOException | UnreadableEvidence unreadable) {
            throw Failure.unreadable(path);
        }
    }

    private void note(boolean any, RunResult result, long without) throws Failure {
        if (!any) {
            boolean known = result.objects().stream().anyMatch(ObjectResult::isRecognised);
            surroundings.err().println(options.words(surroundings).text(known ? CliText.NO_EVENTS : CliText.NO_FORMAT, path));
        }
        if (without > 0) {
            surroundings.err().println(options.words(surroundings).text(CliText.NOT_SEARCHED, without));
        }
    }

    private Query query() throws Failure {
        try {
            return Query.within(where, from, to);
        } catch (QueryException unreadable) {
            throw new Failure(ExitStatus.USAGE, unreadable.phrase());
        }
    }

    /** Prints what the filter lets through, and ends the run when the limit is reached. */
    private final class Listing {
        private final Query query;
        private final EventBytes bytes;
        private final PrintStream out = surroundings.out();
        private final BooleanSupplier cancelled = surroundings.cancelled();
        private long left = limit == null ? Long.MAX_VALUE : limit;
        private boolean any;

        Listing(Query query, EventBytes bytes) {
            this.query = query;
            this.bytes = bytes;
        }

        void event(Event event) {
            if (left > 0 && query.matches(event, bytes)) {
                left--;
                any = true;
                out.print(switch (form) {
                    case text -> EventLines.text(event) + "\n";
                    case jsonl -> EventLines.json(event) + "\n";
                    case csv -> EventLines.csv(event) + "\r\n";
                });
            }
        }

        RunMonitor monitor() {
            return new RunMonitor() {
                @Override
                public boolean cancelled() {
                    return left == 0 || cancelled.getAsBoolean();
                }
            };
        }
    }
}

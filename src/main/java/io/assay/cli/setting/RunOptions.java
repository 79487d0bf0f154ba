// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Phrase;
import io.assay.trust.Policy;
import io.assay.format.Circumstances;
import io.assay.report.dossier.Recipe;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.EmbeddedTrust;
import io.assay.trust.PolicyFile;
import io.assay.trust.PolicyFileException;
import io.assay.trust.TrustFileException;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustSources;
import io.assay.trust.TrustStore;
import io.assay.verify.CustodyMode;
import io.assay.verify.policy.Policies;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command over evidence has. */
public final class RunOptions {
    @Option(names = "--trust", paramLabel = "FILE", description = "Trust file with pinned keys, anchors, expectations; may be repeated.")
    public List<Path> trust = new ArrayList<>();

    @Option(names = "--at", paramLabel = "INSTANT", description = "Validation time, such as 2026-01-31T00:00:00Z. Default: now.")
    public String at;

    @Option(names = "--policy", paramLabel = "FILE", description = "Policy file: what findings weigh.")
    Path policy;

    @Option(names = "--lang", paramLabel = "en|de", converter = LanguageTag.class, description = "Language of text output.")
    Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    boolean help;

    /** The trust of the files named, or of the user's own store where none is named, and the validation time. */
    public Circumstances circumstances(Surroundings surroundings) throws Failure {
        return new Circumstances(store(surroundings), instant(surroundings), policy(surroundings));
    }

    /** How the run is started, for whoever wants to repeat it. */
    public Recipe recipe(List<Path> paths, CustodyMode custody, Surroundings surroundings) throws Failure {
        return new Recipe(paths.stream().map(RunOptions::written).toList(), trustFiles(surroundings).stream().map(RunOptions::written).toList(),
                policy == null ? "" : written(policy), custody);
    }

    /** The files named beside the evidence, which a command must not write over. */
    List<Path> read() {
        List<Path> files = new ArrayList<>(trust);
        if (policy != null) {
            files.add(policy);
        }
        return files;
    }

    private static String written(Path path) {
        return path.toString().replace('\\', '/');
    }

    private List<Path> trustFiles(Surroundings surroundings) throws Failure {
        try {
            return sources(trust, surroundings).files();
        } catch (FileSystemException unreadable) {
            throw Failure.unreadableFile(unreadable.getFile());
        }
    }

    public Messages words(Surroundings surroundings) {
        return new Messages(language == null ? surroundings.language() : language);
    }

    private TrustStore store(Surroundings surroundings) throws Failure {
        return store(trust, surroundings);
    }

    /** The built-in keys, the files named or else the user's own store, and what the environment names. */
    public static TrustStore store(List<Path> trust, Surroundings surroundings) throws Failure {
        TrustFiles files = new TrustFiles(surroundings.environment());
        embedded(files);
        try {
            return sources(trust, surroundings).addTo(files).store();
        } catch (FileSystemException unreadable) {
            throw Failure.unreadableFile(unreadable.getFile());
        } catch (TrustFileException faulty) {
            throw new Failure(ExitStatus.USAGE, faulty.phrase());
        }
    }

    private static TrustSources sources(List<Path> trust, Surroundings surroundings) {
        return new TrustSources(trust, surroundings.userTrust(), surroundings.environment());
    }

    private static void embedded(TrustFiles files) throws Failure {
        try {
            EmbeddedTrust.addTo(files);
        } catch (IOException unreadable) {
            throw new Failure(ExitStatus.FAULT, Phrase.of(CliText.CANNOT_READ, EmbeddedTrust.ORIGIN));
        } catch (TrustFileException faulty) {
            throw new Failure(ExitStatus.FAULT, faulty.phrase());
        }
    }

    private Policy policy(Surroundings surroundings) throws Failure {
        if (policy == null) {
            return PolicyFile.standard();
        }
        try {
            return new Policies(surroundings.formats()).read(policy);
        } catch (IOException unreadable) {
            throw Failure.unreadableFile(policy);
        } catch (PolicyFileException faulty) {
            throw new Failure(ExitStatus.USAGE, faulty.phrase());
        }
    }

    private Instant instant(Surroundings surroundings) throws Failure {
        try {
            return at == null ? surroundings.clock().instant() : Instant.parse(at);
        } catch (DateTimeException unreadable) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_INSTANT, "--at", at));
        }
    }

    /** Reads {@code en} or {@code de}. */
    public static final class LanguageTag implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Language.of(tag).orElseThrow(() -> new TypeConversionException("expected en or de but was '" + tag + "'"));
        }
    }
}

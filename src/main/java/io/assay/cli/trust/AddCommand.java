// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.trust.KeyKind;
import io.assay.trust.pinning.KeyFile;
import io.assay.trust.pinning.KeyMaterial;
import io.assay.trust.pinning.NewKey;
import io.assay.trust.pinning.NotPinned;
import io.assay.trust.pinning.PinningFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay trust add}: pins a key whose fingerprint was compared with one received in another way, and records who did it, how and when. */
@Command(name = "add", sortOptions = false, description = {"Pins a key, after its fingerprint was compared with one received in another way.",
    "KEYFILE: certificate, revocation list or public key (PEM, DER), Ed25519 or AES key (raw, hex, Base64), or a secret."})
final class AddCommand implements Callable<Integer> {
    private static final long LIMIT = 16L << 20;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "KEYFILE", description = "File with the one key to pin.")
    private Path keyFile;

    @Option(names = "--id", paramLabel = "ID", required = true, description = "Id under which it stands; some evidence names its key by id.")
    private String id;

    @Option(names = "--fingerprint", paramLabel = "HEX", required = true,
            description = "The fingerprint as you received it in another way: SHA-256 (64 digits), of a secret also the 8 digits that Assay shows.")
    private String fingerprint;

    @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who compared the fingerprints.")
    private String by;

    @Option(names = "--how", paramLabel = "WORDS", required = true, description = "In which way the fingerprint was received, such as \"telephone, Ms Roe\".")
    private String how;

    @Option(names = "--at", paramLabel = "INSTANT", description = "When, such as 2026-01-31T10:00:00Z. Default: now.")
    private String at;

    @Option(names = "--kind", paramLabel = "KIND", description = "Kind of key; needed for certificates, secrets and bare bytes.")
    private String kind;

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "What it may be used for, such as spanforge.event; may be repeated. Default: anything.")
    private List<String> purposes = new ArrayList<>();

    @Mixin
    private Limits limits;

    @Mixin
    private Store store;

    AddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        Instant when = at == null ? surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS) : Limits.instant("--at", at);
        NewKey key = key(when);
        Path file = store.change(surroundings, document -> document.with(key));
        surroundings.err().println(store.words(surroundings).text(CliText.KEY_ADDED, key.id(), key.material().kind().word(), key.material().fingerprint(), file));
        return ExitStatus.OK;
    }

    private NewKey key(Instant when) throws Failure {
        try {
            KeyMaterial material = new KeyFile(bytes(), keyFile.toString()).read(kind());
            return NewKey.compared(id, material, purposes, limits.scope(), limits.validity(), "imported from " + keyFile.getFileName(), fingerprint, by, how, when);
        } catch (NotPinned reason) {
            throw new Failure(ExitStatus.USAGE, reason.phrase());
        }
    }

    private byte[] bytes() throws Failure {
        try {
            if (Files.size(keyFile) > LIMIT) {
                throw new IOException("too large");
            }
            return Files.readAllBytes(keyFile);
        } catch (IOException unreadable) {
            throw Failure.unreadableFile(keyFile);
        }
    }

    private Optional<KeyKind> kind() throws Failure {
        if (kind == null) {
            return Optional.empty();
        }
        String known = Arrays.stream(KeyKind.values()).map(KeyKind::word).collect(Collectors.joining(", "));
        return Optional.of(KeyKind.of(kind).orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(PinningFault.KIND_UNKNOWN, kind, known))));
    }
}

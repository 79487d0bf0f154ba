// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.CanonicalJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a run's trust comes from beside the program itself: the files that are named; where none is, the auditor's own store and what the
 * environment names. What a key of one place leaves to the next, {@link KeyPrecedence} says.
 *
 * @param named       trust files the auditor named for this run
 * @param own         the auditor's own store, where there is one
 * @param environment looks a variable up; null where it is not set
 */
public record TrustSources(List<Path> named, Optional<Path> own, UnaryOperator<String> environment) {
    /** Names trust files, separated as in {@code PATH}. */
    public static final String VARIABLE = "ASSAY_TRUST";
    /** What stands before a name from the environment wherever an origin is shown. */
    public static final String ORIGIN = "environment:";
    /** The two ways in which operators of Semvec replace the key of its deletion certificates (Semvec compliance guide): a file, or its text. */
    static final String OPERATOR_FILE = "SEMVEC_COMPLIANCE_PUBKEY_FILE";
    static final String OPERATOR_PEM = "SEMVEC_COMPLIANCE_PUBKEY_PEM";

    public TrustSources {
        named = List.copyOf(named);
    }

    /** The trust files that count, in the order in which they are read. */
    public List<Path> files() throws FileSystemException {
        if (!named.isEmpty()) {
            return named;
        }
        List<Path> files = new ArrayList<>(fromEnvironment());
        own.filter(Files::isRegularFile).ifPresent(files::add);
        return files;
    }

    /**
     * Reads them all.
     *
     * @throws FileSystemException names the file that cannot be read
     */
    public TrustFiles addTo(TrustFiles files) throws FileSystemException, TrustFileException {
        List<Path> environmental = named.isEmpty() ? fromEnvironment() : List.of();
        for (Path file : environmental) {
            reading(file.toString(), () -> files.add(Files.readAllBytes(file), ORIGIN + file, file.toAbsolutePath().getParent(), KeyOrigin.Place.ENVIRONMENT));
        }
        if (named.isEmpty()) {
            operatorKey(files);
        }
        for (Path file : files().subList(environmental.size(), files().size())) {
            reading(file.toString(), () -> files.add(file));
        }
        return files;
    }

    private List<Path> fromEnvironment() throws FileSystemException {
        List<Path> files = new ArrayList<>();
        for (String name : Arrays.stream(value(VARIABLE).split(File.pathSeparator)).filter(text -> !text.isBlank()).toList()) {
            files.add(path(name));
        }
        return files;
    }

    private void operatorKey(TrustFiles files) throws FileSystemException, TrustFileException {
        String file = value(OPERATOR_FILE);
        String pem = value(OPERATOR_PEM);
        if (!file.isBlank()) {
            Path path = path(file);
            reading(file, () -> operatorKey(files, OPERATOR_FILE, "base64", Base64.getEncoder().encodeToString(Files.readAllBytes(path))));
        } else if (!pem.isBlank()) {
            reading(OPERATOR_PEM, () -> operatorKey(files, OPERATOR_PEM, "pem", pem));
        }
    }

    /** As if a trust file had held it, so that the digest over the files tells of it, too. */
    private static void operatorKey(TrustFiles files, String variable, String member, String value) throws IOException, TrustFileException {
        byte[] file = CanonicalJson.bytes(Map.of("schema", "assay.trust/1",
                "keys", List.of(Map.of("id", variable, "kind", KeyKind.RSA.word(), "purposes", List.of("semvec.certificate"), member, value))));
        files.add(file, ORIGIN + variable, Path.of(""), KeyOrigin.Place.ENVIRONMENT);
    }

    private String value(String variable) {
        String value = environment.apply(variable);
        return value == null ? "" : value;
    }

    private static Path path(String name) throws FileSystemException {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new FileSystemException(name);
        }
    }

    /** One step of reading. */
    @FunctionalInterface
    private interface Reading {
        void read() throws IOException, TrustFileException;
    }

    private static void reading(String name, Reading step) throws FileSystemException, TrustFileException {
        try {
            step.read();
        } catch (IOException unreadable) {
            FileSystemException named = new FileSystemException(name);
            named.initCause(unreadable);
            throw named;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/**
 * A verdict file that somebody kept, or the one inside a report.
 *
 * @param bytes    the file, byte for byte
 * @param document what it says
 */
public record RecordedVerdict(byte[] bytes, JsonObject document) {
    /** No verdict file comes near it. */
    private static final long LIMIT = 256L << 20;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Keeps its own copy. */
    public RecordedVerdict {
        bytes = bytes.clone();
    }

    /** A copy of the file. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Reads {@code verdict.json}, or a report that has it inside.
     *
     * @throws NoVerdict   when it is neither, or too large
     * @throws IOException when it cannot be read
     */
    public static RecordedVerdict read(Path file) throws IOException, NoVerdict {
        if (Files.size(file) > LIMIT) {
            throw new NoVerdict(Phrase.of(CompareText.TOO_LARGE, file, LIMIT));
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean report = bytes.length >= PDF.length && Arrays.equals(Arrays.copyOf(bytes, PDF.length), PDF);
        return of(report ? inside(bytes, file) : bytes, file);
    }

    /** The validation time it was made for. */
    public Optional<Instant> evaluatedAt() {
        try {
            return document.text("evaluatedAt").map(Instant::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static RecordedVerdict of(byte[] bytes, Path file) throws NoVerdict {
        try {
            if (JsonReader.parse(bytes) instanceof JsonObject object && object.text("schema").filter("assay.verdict/1"::equals).isPresent()
                && JsonReader.duplicates(object).isEmpty()) {
                return new RecordedVerdict(bytes, object);
            }
        } catch (JsonSyntaxException syntax) {
            throw new NoVerdict(Phrase.of(CompareText.NOT_A_VERDICT, file));
        }
        throw new NoVerdict(Phrase.of(CompareText.NOT_A_VERDICT, file));
    }

    private static byte[] inside(byte[] report, Path file) throws IOException, NoVerdict {
        try (PDDocument pdf = Loader.loadPDF(report)) {
            PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            PDComplexFileSpecification verdict = files == null || files.getNames() == null ? null : files.getNames().get("verdict.json");
            if (verdict == null || verdict.getEmbeddedFile() == null || verdict.getEmbeddedFile().getSize() > LIMIT) {
                throw new NoVerdict(Phrase.of(CompareText.NOT_A_VERDICT, file));
            }
            return verdict.getEmbeddedFile().toByteArray();
        }
    }
}

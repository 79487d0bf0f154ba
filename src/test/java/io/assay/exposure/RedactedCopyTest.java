// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shared in place of the evidence holds nothing that a scan would find, and nothing else is lost. */
class RedactedCopyTest {
    @TempDir
    private Path folder;

    private RedactedCopy copied(Path from) throws Exception {
        RedactedCopy copy = new RedactedCopy(folder.resolve("out"), new Redactor(kind -> "[" + kind.name() + "]"), () -> false);
        copy.copy(EvidenceFile.named(from, new Custody()));
        return copy;
    }

    @Test
    void aCopyHoldsNoValueAndEveryOtherByte() throws Exception {
        Path evidence = Files.createDirectories(folder.resolve("evidence"));
        Files.writeString(evidence.resolve("a.jsonl"), "{\"to\":\"anna@example.org\",\"name\":\"藤井\"}\r\n{\"card\":\"4111 1111 1111 1111\"}");
        Files.writeString(Files.createDirectories(evidence.resolve("sub")).resolve("bert@example.org.txt"), "x".repeat(3 << 20) + "\n192.168.17.4\n");
        RedactedCopy copy = copied(evidence);
        assertEquals("{\"to\":\"[EMAIL]\",\"name\":\"藤井\"}\r\n{\"card\":\"[PAYMENT_CARD]\"}", Files.readString(folder.resolve("out/evidence/a.jsonl")));
        assertEquals("x".repeat(3 << 20) + "\n[IP_ADDRESS]\n", Files.readString(copy.written().getLast()));
        assertEquals(3, copy.values());
        assertFalse(copy.written().toString().contains("bert"));
        Exposure again = new Exposure();
        for (Path path : copy.written()) {
            new EvidenceScan(again, () -> false).scan(EvidenceFile.named(path, new Custody()));
        }
        assertEquals(Map.of(), again.counts());
    }

    @Test
    void whatIsNoTextIsNotCopiedAndNamed() throws Exception {
        Path database = Files.write(folder.resolve("x.db"), new byte[] {'a', 0, 'b'});
        RedactedCopy copy = copied(database);
        assertEquals(List.of(), copy.written());
        assertEquals(1, copy.left().size());
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "anna@example.org");
        copied(text);
        assertThrows(FileAlreadyExistsException.class, () -> copied(text));
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.format.LooseSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SuperblockSample;
import io.assay.verify.ObjectResult;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of the copies changed, their CRC made to fit or not. Slot 1 holds the newest copy; nothing from outside fixes the file here. */
class SuperblockMutantsTest {
    private static final String FILE = "superblock-0.vsr";
    private static final int COPY = 512;

    @TempDir
    Path folder;

    private static byte[] good() {
        return new SuperblockSample().good().getFirst().bytes();
    }

    private String run(byte[] file) throws Exception {
        Sample sample = new LooseSample(List.of(new SampleFile(FILE, file)));
        ObjectResult result = new FormatBench(new SuperblockFormat(), sample, FILE, folder).run(sample.good());
        return result.verdict().indication() + " " + result.findings().stream().filter(seen -> seen.finding().code() == CratonCode.SUPERBLOCK_COPY)
                .map(seen -> seen.finding().at().field() + seen.finding().weight()).toList();
    }

    private static byte[] repaired(byte[] file, int slot) {
        CRC32 crc = new CRC32();
        crc.update(file, slot * COPY, COPY - 4);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(slot * COPY + COPY - 4, (int) crc.getValue());
        return file;
    }

    /** A copy that is damaged is named and the next one counts; one that is whole and contradicts another fails. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | magic | false | INDETERMINATE [copy 1WARN]", "0 | magic | true | INDETERMINATE [copy 1WARN]", "8 | version | true | INDETERMINATE [copy 1WARN]",
        "12 | sequence | false | INDETERMINATE [copy 1WARN]", "12 | sequence 103 to 102 | true | TOTAL_FAILED [copy 1FAIL]",
        "20 | replica | true | TOTAL_FAILED [copy 1FAIL]", "21 | view | false | INDETERMINATE [copy 1WARN]", "29 | op | true | INDETERMINATE []",
        "61 | checkpoint hash | false | INDETERMINATE [copy 1WARN]", "93 | time | false | INDETERMINATE [copy 1WARN]",
        "101 | padding | false | INDETERMINATE [copy 1WARN]", "101 | padding | true | INDETERMINATE [copy 1WARN]", "507 | padding | true | INDETERMINATE [copy 1WARN]",
        "508 | crc | false | INDETERMINATE [copy 1WARN]"})
    void everyFieldOfTheNewestCopy(int at, String what, boolean repaired, String wanted) throws Exception {
        byte[] file = good();
        file[COPY + at] ^= 1;
        assertEquals(wanted, run(repaired ? repaired(file, 1) : file), what);
    }

    @Test
    void allCopiesDamagedFailAndUnusedOnesDoNot() throws Exception {
        byte[] file = good();
        for (int slot = 0; slot < 4; slot++) {
            file[slot * COPY + 30] ^= 1;
        }
        assertEquals("TOTAL_FAILED [FAIL, copy 0FAIL, copy 1FAIL, copy 2FAIL, copy 3FAIL]", run(file));
        byte[] fresh = good();
        Arrays.fill(fresh, 2 * COPY, 4 * COPY, (byte) 0);
        assertEquals("INDETERMINATE []", run(fresh));
    }

    @Test
    void aCopyOverwrittenByAnotherFailsAndAFileOfAnotherLengthIsNamed() throws Exception {
        byte[] file = good();
        System.arraycopy(file, COPY, file, 3 * COPY, COPY);
        assertEquals("TOTAL_FAILED [copy 3FAIL]", run(file));
        assertEquals("INDETERMINATE [WARN, copy 3WARN]", run(Arrays.copyOf(good(), 4 * COPY - 1)));
        assertEquals("INDETERMINATE [WARN]", run(Arrays.copyOf(good(), 5 * COPY)));
    }

    /** The producer makes the file with its first state, sequence 0, in all copies and then writes one copy at a time. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | INDETERMINATE []", "1 | INDETERMINATE []", "3 | INDETERMINATE []", "-1 | TOTAL_FAILED [copy 3FAIL]"})
    void theFirstStateMayStandSeveralTimes(int updates, String wanted) throws Exception {
        byte[] file = good();
        for (int slot = 0; slot < 4; slot++) {
            boolean updated = slot < updates;
            Arrays.fill(file, slot * COPY + 12, slot * COPY + 101, (byte) 0);
            file[slot * COPY + 12] = (byte) (updated ? slot + 1 : 0);
            file[slot * COPY + 29] = (byte) (updated || updates < 0 && slot == 3 ? 1 : 0);
            repaired(file, slot);
        }
        assertEquals(wanted, run(file));
    }
}

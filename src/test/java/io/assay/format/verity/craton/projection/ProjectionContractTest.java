// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatBench;
import io.assay.format.FormatContract;
import io.assay.format.LooseSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.ProjectionSample;
import io.assay.verify.ObjectResult;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionContractTest extends FormatContract {
    private static final int PAGE = 4096;

    @Override
    protected EvidenceFormat format() {
        return new ProjectionFormat();
    }

    @Override
    protected Sample sample() {
        return new ProjectionSample();
    }

    @Override
    protected String artefact() {
        return "projections.db";
    }

    @Override
    protected Map<String, byte[]> alterations() {
        byte[] good = artefactBytes();
        byte[] more = Arrays.copyOf(good, 3 * PAGE);
        System.arraycopy(good, PAGE, more, 2 * PAGE, PAGE);
        return Map.of("last page cut", Arrays.copyOf(good, PAGE), "half a page cut", Arrays.copyOf(good, PAGE + 9), "page added", more);
    }

    /** Indication and findings of the file where nothing is pinned. */
    private String unpinned(byte[] file) throws Exception {
        Sample nothingPinned = new LooseSample(List.of(new SampleFile(artefact(), file)));
        ObjectResult result = new FormatBench(format(), nothingPinned, artefact(), folder).run(nothingPinned.good());
        return result.verdict().indication() + " " + result.findings().stream().map(seen -> seen.finding())
                .filter(finding -> finding.code().code().startsWith("craton.projection")).map(finding -> finding.code().code().substring(18) + finding.arguments()
                        + " " + finding.at().bytes().from() + "-" + finding.at().bytes().to()).toList();
    }

    private static byte[] repaired(byte[] file, int page) {
        CRC32 crc = new CRC32();
        crc.update(file, page * PAGE, PAGE - 4);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(page * PAGE + PAGE - 4, (int) crc.getValue());
        return file;
    }

    @Test
    void aCrcIsNoProof() throws Exception {
        assertEquals("INDETERMINATE []", unpinned(artefactBytes()));
        assertEquals("INDETERMINATE []", unpinned(sample().tampered().getFirst().bytes()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | magic | TOTAL_FAILED [header[1, 0] 0-8]", "8 | version | TOTAL_FAILED [header[2, 0] 8-12]", "12 | position | INDETERMINATE []",
        "20 | hash | INDETERMINATE [applied-hash[0100000000000000000000000000000000000000000000000000000000000000] 20-52]",
        "52 | next page 3 | TOTAL_FAILED [header[5, 3] 52-60]", "61 | 257 tables | TOTAL_FAILED [header[3, 257] 60-64]",
        "60 | no table | TOTAL_FAILED [header[4, 0] 64-4092]", "73 | root 257 | TOTAL_FAILED [header[6, 257] 72-80]",
        "72 | root 0 | TOTAL_FAILED [header[6, 0] 72-80]", "4091 | zeros | TOTAL_FAILED [header[4, 0] 84-4092]",
        "4096 | page magic | TOTAL_FAILED [page[1, 1] 4096-8192]", "4100 | page version | TOTAL_FAILED [page[1, 1] 4096-8192]",
        "4127 | page zeros | TOTAL_FAILED [page[1, 1] 4096-8192]", "4128 | slot | INDETERMINATE []"})
    void aFieldThatWasChangedIsNamedAlthoughItsCrcWasMadeToFit(int at, String what, String wanted) throws Exception {
        byte[] file = artefactBytes();
        file[at] ^= 1;
        assertEquals(wanted, unpinned(repaired(file, at / PAGE)), what);
    }

    @Test
    void damageIsNamedWithThePageAndItsBytes() throws Exception {
        byte[] file = artefactBytes();
        file[PAGE + 4000] ^= 1;
        assertEquals("TOTAL_FAILED [page[1, 0] 4096-8192]", unpinned(file));
        file[70] ^= 1;
        assertEquals("TOTAL_FAILED [header[0, 0] 0-4096, page[1, 0] 4096-8192]", unpinned(file));
    }

    @Test
    void whatPageZeroDoesNotKnowOfIsNamed() throws Exception {
        assertEquals("INDETERMINATE [spare[1, 0] 8192-12288]", unpinned(alterations().get("page added")));
        assertEquals("TOTAL_FAILED [spare[9, 1] 4096-4105, header[5, 2] 52-60, header[6, 1] 72-80]", unpinned(alterations().get("half a page cut")));
        assertEquals("TOTAL_FAILED [header[8, 100] 0-100]", unpinned(Arrays.copyOf(artefactBytes(), 100)));
    }
}

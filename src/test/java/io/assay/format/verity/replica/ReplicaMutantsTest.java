// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.check.Weight;
import io.assay.format.FormatBench;
import io.assay.format.verity.craton.CratonReplicas;
import io.assay.format.verity.kimberlite.KimberliteReplicas;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.ReplicaCheckpointSample;
import io.assay.verify.ObjectResult;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every member of a replication checkpoint and of its entries changed: the check that must see it does, and no other is blamed. */
class ReplicaMutantsTest {
    private static final Pattern SIGNATURE = Pattern.compile("(?s)\"signature\": \\[(.*?)]");
    private static final Pattern ENTRY = Pattern.compile("(?s) {2}\\{\n {4}\"op_number.*?\n {2}}");
    private static final BigInteger ORDER = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    @TempDir
    Path folder;

    private final Sample sample = new ReplicaCheckpointSample();

    private ObjectResult run(UnaryOperator<String> checkpoint, UnaryOperator<String> entries) throws Exception {
        ReplicaFormat format = new ReplicaFormat(List.of(CratonReplicas.WORDS, KimberliteReplicas.WORDS));
        List<SampleFile> files = sample.good().stream().map(file -> new SampleFile(file.path(), (file.path().equals("checkpoint.json") ? checkpoint : entries)
                .apply(new String(file.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))).toList();
        return new FormatBench(format, sample, "checkpoint.json", folder).run(files);
    }

    private static Set<String> of(ObjectResult result, Weight weight) {
        return result.findings().stream().filter(seen -> seen.finding().weight() == weight).map(seen -> seen.finding().code().code().replace("kimberlite.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "checkpoint | \"op_number\": 3 | \"op_number\": 2 | quorum-signature",
        "checkpoint | \"view\": 1 | \"view\": 2 | quorum-signature",
        "checkpoint | \"timestamp\": 1769600438 | \"timestamp\": 1769600439 | quorum-signature",
        "entries | \"view\": 1 | \"view\": 2 | entry-checksum,merkle-root",
        "entries | \"op_number\": 2 | \"op_number\": 9 | entry-checksum,merkle-root",
        "entries | \"stream_id\": 7 | \"stream_id\": 8 | entry-checksum",
        "entries | \"idempotency_id\": null | \"idempotency_id\": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1] | entry-checksum",
        "entries | \"client_id\": null | \"client_id\": 4 | entry-checksum",
        "entries | \"request_number\": null | \"request_number\": 0 | entry-checksum"})
    void whatWasChangedIsNamed(String where, String from, String to, String codes) throws Exception {
        UnaryOperator<String> change = text -> text.replaceFirst(Pattern.quote(from), to);
        ObjectResult result = where.equals("checkpoint") ? run(change, text -> text) : run(text -> text, change);
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertEquals(new TreeSet<>(List.of(codes.split(","))), of(result, Weight.FAIL));
    }

    @Test
    void entriesLeftOutOrInAnotherOrderGiveAnotherRoot() throws Exception {
        for (UnaryOperator<List<String>> change : List.<UnaryOperator<List<String>>>of(all -> all.subList(0, 2), List::reversed, all -> all.subList(1, 3))) {
            ObjectResult result = run(text -> text, text -> {
                List<String> entries = ENTRY.matcher(text).results().map(match -> match.group()).toList();
                return "[\n" + String.join(",\n", change.apply(entries)) + "\n]";
            });
            assertEquals(Set.of("merkle-root"), of(result, Weight.FAIL));
        }
    }

    @Test
    void whatIsOptionalInAnEntryMayBeLeftOut() throws Exception {
        ObjectResult result = run(text -> text, text -> text.replace("    \"client_id\": null,\n    \"request_number\": null,\n", ""));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
    }

    private static List<String> signatures(String text) {
        return SIGNATURE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String with(String text, List<String> signatures) {
        StringBuilder out = new StringBuilder();
        Matcher found = SIGNATURE.matcher(text);
        for (String signature : signatures) {
            found.find();
            found.appendReplacement(out, "\"signature\": [" + signature + "]");
        }
        return found.appendTail(out).toString();
    }

    @Test
    void oneReplicasSignatureUnderAnotherNameCountsForNobody() throws Exception {
        ObjectResult copied = run(text -> with(text, List.of(signatures(text).getFirst(), signatures(text).getFirst(), signatures(text).getFirst())), text -> text);
        assertEquals(Indication.TOTAL_FAILED, copied.verdict().indication());
        assertEquals(Set.of("quorum-signature"), of(copied, Weight.FAIL));
        ObjectResult swapped = run(text -> with(text, List.of(signatures(text).get(1), signatures(text).get(0), signatures(text).get(2))), text -> text);
        assertEquals(Indication.TOTAL_FAILED, swapped.verdict().indication());
    }

    @Test
    void aSignatureWithTheOrderAddedIsRefusedAndTheQuorumStands() throws Exception {
        ObjectResult result = run(text -> {
            List<String> signatures = new ArrayList<>(signatures(text));
            signatures.set(0, plusOrder(signatures.getFirst()));
            return with(text, signatures);
        }, text -> text);
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        assertEquals(Set.of("quorum-signature"), of(result, Weight.WARN));
    }

    private static String plusOrder(String signature) {
        List<Integer> numbers = Arrays.stream(signature.split(",")).map(String::strip).map(Integer::valueOf).toList();
        BigInteger scalar = BigInteger.ZERO;
        for (int i = 63; i >= 32; i--) {
            scalar = scalar.shiftLeft(8).or(BigInteger.valueOf(numbers.get(i)));
        }
        BigInteger more = scalar.add(ORDER);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            out.add("\n        " + (i < 32 ? numbers.get(i) : more.shiftRight(8 * (i - 32)).intValue() & 0xFF));
        }
        return String.join(",", out) + "\n      ";
    }
}

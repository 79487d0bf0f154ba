// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustStore;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the verification of a signed event log beside {@code openssl dgst -sha256} over the same file.
 *
 * <p>Arguments: the log (written when it is not there), number of events, lanes, rounds. CPU is user and system time; medians of the
 * rounds. Verification proper is the whole run less its custody digest, which is measured alone as well.
 */
public final class LogBenchmark {
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s (\\d+)m([0-9.]+)s");

    private final Path file;
    private final int lanes;
    private final ExecutorService threads;
    private final TrustStore trust;

    private record Cost(double wall, double cpu) {}

    private LogBenchmark(Path file, int lanes, ExecutorService threads) throws Exception {
        this.file = file;
        this.lanes = lanes;
        this.threads = threads;
        byte[] json = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys",
            List.of(Map.of("id", "bench", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", LogWriter.SECRET))));
        this.trust = new TrustFiles(name -> null).add(json, "bench", Path.of(".")).store();
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            LogWriter.write(file, Long.parseLong(arguments[1]));
        }
        int lanes = Integer.parseInt(arguments[2]);
        try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
            new LogBenchmark(file, lanes, threads).measure(Integer.parseInt(arguments[3]));
        }
    }

    private void measure(int rounds) throws Exception {
        List<Cost> openssl = new ArrayList<>();
        List<Cost> custody = new ArrayList<>();
        List<Cost> whole = new ArrayList<>();
        Cost first = own(List.of(new SpanforgeLogFormat()), Indication.TOTAL_PASSED);
        for (int i = 0; i < rounds; i++) {
            openssl.add(openssl());
            custody.add(own(List.of(), Indication.NO_EVIDENCE_FOUND));
            whole.add(own(List.of(new SpanforgeLogFormat()), Indication.TOTAL_PASSED));
        }
        Cost reference = median(openssl);
        print("openssl dgst -sha256", reference, reference);
        print("first whole run of this process", first, reference);
        print("whole run with custody digest", median(whole), reference);
        print("custody digest alone", median(custody), reference);
        double proper = median(whole).cpu() - median(custody).cpu();
        System.out.printf(Locale.ROOT, "%-36s cpu %6.3f s (%.2fx)%n", "verification proper (the difference)", proper, proper / reference.cpu());
        System.out.printf(Locale.ROOT, "%d bytes, %d lanes, heap at most %d MB%n", Files.size(file), lanes, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void print(String what, Cost cost, Cost reference) {
        System.out.printf(Locale.ROOT, "%-36s wall %6.3f s (%.2fx)   cpu %6.3f s (%.2fx)%n", what, cost.wall(), cost.wall() / reference.wall(), cost.cpu(),
            cost.cpu() / reference.cpu());
    }

    private static Cost median(List<Cost> costs) {
        double[] walls = costs.stream().mapToDouble(Cost::wall).sorted().toArray();
        double[] cpus = costs.stream().mapToDouble(Cost::cpu).sorted().toArray();
        return new Cost(walls[walls.length / 2], cpus[cpus.length / 2]);
    }

    /** One run over the file; without a format only the custody digest is taken. */
    private Cost own(List<EvidenceFormat> formats, Indication expected) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Circumstances circumstances = new Circumstances(trust, Instant.EPOCH);
        long wall = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        RunResult result = new Verification(formats).run(List.of(file), circumstances, CustodyMode.METADATA, new Lanes(lanes, threads), RunMonitor.SILENT);
        Cost cost = new Cost((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
        if (result.verdict().indication() != expected) {
            throw new IllegalStateException("the run ended with " + result.verdict().indication());
        }
        return cost;
    }

    private Cost openssl() throws Exception {
        long wall = System.nanoTime();
        Process process = new ProcessBuilder("bash", "-c", "openssl dgst -sha256 \"$0\" >/dev/null; times", file.toString()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        double seconds = (System.nanoTime() - wall) / 1e9;
        Matcher times = TIMES.matcher(out.lines().toList().getLast());
        if (process.waitFor() != 0 || !times.find()) {
            throw new IllegalStateException("openssl: " + out);
        }
        double[] parts = Arrays.stream(new int[] {1, 2, 3, 4}).mapToDouble(i -> Double.parseDouble(times.group(i))).toArray();
        return new Cost(seconds, parts[0] * 60 + parts[1] + parts[2] * 60 + parts[3]);
    }
}

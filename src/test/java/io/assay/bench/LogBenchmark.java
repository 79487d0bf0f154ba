// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import io.assay.canon.CanonicalJson;
import io.assay.format.Circumstances;
import io.assay.format.Examination;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustStore;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the verification of a signed event log beside {@code openssl dgst -sha256} over the same file.
 *
 * <p>Arguments: the log (written when it is not there), number of events, lanes, rounds. CPU is user and system time; medians of the
 * rounds. Verification proper and the whole run with its custody digest are reported apart.
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
        List<Cost> proper = new ArrayList<>();
        List<Cost> whole = new ArrayList<>();
        Cost first = own(this::proper);
        for (int i = 0; i < rounds; i++) {
            openssl.add(openssl());
            proper.add(own(this::proper));
            whole.add(own(this::whole));
        }
        Cost reference = median(openssl);
        print("openssl dgst -sha256", reference, reference);
        print("verification, first in this process", first, reference);
        print("verification proper", median(proper), reference);
        print("whole run with custody digest", median(whole), reference);
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "%d bytes, %d lanes, heap at most %d MB%n", Files.size(file), lanes, runtime.maxMemory() >> 20);
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

    private static Cost own(Callable<Long> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        if (work.call() != 0) {
            throw new IllegalStateException("the log must pass");
        }
        return new Cost((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }

    private long proper() throws Exception {
        BenchDesk desk = new BenchDesk(lanes, threads);
        try (Examination examination = new SpanforgeLogFormat().open(EvidenceFile.named(file, new Custody()), new Circumstances(trust, Instant.EPOCH))) {
            examination.examine(desk);
        }
        return desk.failures() + (desk.events() == 0 ? 1 : 0);
    }

    private long whole() throws Exception {
        Engagement engagement = Engagement.of(new Circumstances(trust, Instant.EPOCH), CustodyMode.METADATA, new Lanes(lanes, threads), RunMonitor.SILENT);
        RunResult result = new Verification(List.of(new SpanforgeLogFormat())).run(List.of(file), engagement);
        return switch (result.verdict().indication()) {
            case TOTAL_PASSED -> 0;
            default -> 1;
        };
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

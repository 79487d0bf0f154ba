// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.count.EventFilter;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Measures what it costs to map every event to every framework while verification reads it: the same log verified without and with coverage, in turn,
 * in one process. Arguments: the log (written when it is not there), number of events, lanes, rounds. Medians; CPU is user and system time.
 */
public final class CoverageBenchmark {
    private static final List<EvidenceFormat> FORMATS = List.of(new SpanforgeLogFormat());

    private CoverageBenchmark() {}

    /** A run, counted in seconds. */
    @FunctionalInterface
    private interface Run {
        Indication go() throws Exception;
    }

    private record Cost(double wall, double cpu) {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            LogWriter.write(file, Long.parseLong(arguments[1]));
        }
        byte[] json = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys",
                List.of(Map.of("id", "bench", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", LogWriter.SECRET))));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(json, "bench", Path.of(".")).store(), Instant.EPOCH);
        int lanes = Integer.parseInt(arguments[2]);
        try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
            Engagement engagement = Engagement.of(circumstances, CustodyMode.METADATA, new Lanes(lanes, threads), RunMonitor.SILENT);
            Survey survey = new Survey(FORMATS, BuiltIn.catalogue(), Optional.empty(), EventFilter.ALL);
            measure(Integer.parseInt(arguments[3]), () -> new Verification(FORMATS).run(List.of(file), engagement).verdict().indication(), () -> {
                Surveyed surveyed = survey.run(List.of(file), BuiltIn.catalogue().frameworks().stream().map(one -> one.id()).toList(), engagement);
                if (surveyed.result().clause("gdpr/Art.30").orElseThrow().verified() == 0) {
                    throw new IllegalStateException("nothing was counted");
                }
                return surveyed.run().verdict().indication();
            });
        }
    }

    private static void measure(int rounds, Run without, Run with) throws Exception {
        cost(without);
        cost(with);
        List<Cost> plain = new ArrayList<>();
        List<Cost> counted = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            plain.add(cost(without));
            counted.add(cost(with));
        }
        Cost before = median(plain);
        Cost after = median(counted);
        System.out.printf(Locale.ROOT, "without coverage  wall %6.3f s  cpu %6.3f s%n", before.wall(), before.cpu());
        System.out.printf(Locale.ROOT, "with coverage     wall %6.3f s (%.2fx)  cpu %6.3f s (%.2fx)%n", after.wall(), after.wall() / before.wall(),
                after.cpu(), after.cpu() / before.cpu());
    }

    private static Cost cost(Run run) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.nanoTime();
        long cpu = system.getProcessCpuTime();
        Indication indication = run.go();
        Cost cost = new Cost((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
        if (indication != Indication.TOTAL_PASSED) {
            throw new IllegalStateException("the run ended with " + indication);
        }
        return cost;
    }

    private static Cost median(List<Cost> costs) {
        double[] walls = costs.stream().mapToDouble(Cost::wall).sorted().toArray();
        double[] cpus = costs.stream().mapToDouble(Cost::cpu).sorted().toArray();
        return new Cost(walls[walls.length / 2], cpus[cpus.length / 2]);
    }
}

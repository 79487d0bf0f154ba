// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import io.assay.app.Installed;
import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.format.Circumstances;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustFiles;
import io.assay.verify.Subject;
import io.assay.verify.Verification;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Measures jumps to random positions of a log beside the replay from its start, in one run, and holds both against each other: every state that is
 * stepped to from a jump must be the state that a jump of its own gives.
 *
 * <p>Arguments: {@code rows}, {@code manyrows}, {@code things}, {@code subjects}, {@code moments} or {@code vector}, the log (written when it is not
 * there), events, jumps. Jumps lead to positions, in {@code moments} to instants of a log whose times go back. The first
 * question reads the whole log once and keeps states on the way: that is the replay from the start. What a jump gives is what a window shows: the whole
 * answer with its digest, or, where the state has too many things, those that were spoken of last.
 */
public final class JumpBenchmark {
    private static final int ROWS = 100;
    private static final int MANY_ROWS = 300_000;
    private static final String MOMENTS = "moments";
    private static final int STEPS = 64;
    private static final double NANOS = 1e6;
    private static final double SECOND = 1e9;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Replay replay;
    private final Scope scope;
    private final Extent positions;
    private final Extent extent;
    private final boolean moments;
    private final Map<Long, String> digests = new TreeMap<>();

    private JumpBenchmark(Replay replay, boolean moments) throws UnreadableEvidence, UnknownScope {
        this.replay = replay;
        this.moments = moments;
        this.scope = replay.scopes().getFirst();
        this.positions = replay.extent(scope);
        this.extent = moments ? new Extent(time(positions.first()), time(positions.last())) : positions;
    }

    /** The time of an event, milliseconds since 1970. */
    private long time(long position) throws UnreadableEvidence, UnknownScope {
        return Instant.parse(replay.event(position, scope).orElseThrow().time()).toEpochMilli();
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        if (!Files.exists(file)) {
            write(arguments[0], file, Long.parseLong(arguments[2]));
        }
        Subject subject = new Verification(Installed.formats()).subject(file);
        Circumstances nothing = new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH);
        long before = System.nanoTime();
        try (Replay replay = subject.format().orElseThrow().replay(subject.file(), nothing).orElseThrow()) {
            JumpBenchmark benchmark = new JumpBenchmark(replay, arguments[0].equals(MOMENTS));
            System.out.printf(Locale.ROOT, "%s, %d MB, positions %d to %d%n", subject.format().get().id(), Files.size(file) >> 20, benchmark.positions.first(),
                benchmark.positions.last());
            System.out.printf(Locale.ROOT, "replay from the start, states kept on the way: wall %.1f s, cpu %.1f s%n", (System.nanoTime() - before) / SECOND,
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / SECOND);
            benchmark.measure(Integer.parseInt(arguments[3]));
        }
    }

    private static void write(String kind, Path file, long events) throws IOException {
        switch (kind) {
            case "rows" -> RowWriter.write(file, events, ROWS, true);
            case "manyrows" -> RowWriter.write(file, events, MANY_ROWS, false);
            case "vector" -> VectorWriter.write(file, events);
            case "subjects" -> SubjectWriter.write(file, events, true);
            case MOMENTS -> SubjectWriter.write(file, events, false);
            default -> LogWriter.write(file, events);
        }
    }

    private void measure(int jumps) throws UnreadableEvidence, UnknownScope {
        SplittableRandom random = new SplittableRandom(7);
        LongFunction<Long> anywhere = any -> random.nextLong(extent.first(), extent.last() + 1);
        timed("warm-up jumps", jumps, anywhere);
        timed("jumps anywhere", jumps, anywhere);
        long start = random.nextLong(extent.first(), extent.last() - jumps);
        timed("steps forward", jumps, step -> start + step);
        timed("steps back", jumps, step -> start + jumps - step);
        System.gc();
        Runtime machine = Runtime.getRuntime();
        System.out.printf(Locale.ROOT, "heap in use afterwards  %10d MB of %d MB%n", machine.totalMemory() - machine.freeMemory() >> 20, machine.maxMemory() >> 20);
        System.out.printf(Locale.ROOT, "%d positions reached twice or more, each with the same digests every time%n", compared());
    }

    /** Steps from jumped-to positions onwards, so that states are met from different kept ones. */
    private long compared() throws UnreadableEvidence, UnknownScope {
        long same = 0;
        for (long position : Arrays.copyOf(digests.keySet().stream().mapToLong(Long::longValue).toArray(), STEPS)) {
            same += at(Math.max(extent.first(), position)) > 0 ? 1 : 0;
        }
        return same;
    }

    private void timed(String name, int times, LongFunction<Long> where) throws UnreadableEvidence, UnknownScope {
        long[] taken = new long[times];
        long[] worked = new long[times];
        for (int i = 0; i < times; i++) {
            long before = threads.getCurrentThreadCpuTime();
            taken[i] = at(where.apply(i));
            worked[i] = threads.getCurrentThreadCpuTime() - before;
        }
        System.out.printf(Locale.ROOT, "%-18s wall %s   cpu %s%n", name, spread(taken), spread(worked));
    }

    private static String spread(long... taken) {
        Arrays.sort(taken);
        return String.format(Locale.ROOT, "median %6.2f ms  p99 %6.2f ms  slowest %6.2f ms", taken[taken.length / 2] / NANOS,
            taken[(int) Math.ceil(taken.length * 0.99) - 1] / NANOS, taken[taken.length - 1] / NANOS);
    }

    private long at(long position) throws UnreadableEvidence, UnknownScope {
        long before = System.nanoTime();
        Cutoff cutoff = moments ? new Cutoff.AtTime(Instant.ofEpochMilli(position)) : new Cutoff.AtPosition(position);
        Projection state = replay.glance(cutoff, scope, Part.latest(cutoff)).projection();
        long taken = System.nanoTime() - before;
        String shown = Hex.encode(Sha256.of(CanonicalJson.bytes((Object) state.state()))) + state.digests();
        String seen = digests.putIfAbsent(position, shown);
        if (seen != null && !seen.equals(shown)) {
            throw new IllegalStateException("position " + position + ": " + seen + " and " + shown);
        }
        return taken;
    }
}

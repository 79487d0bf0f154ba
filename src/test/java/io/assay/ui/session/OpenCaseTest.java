// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCaseTest {
    @TempDir
    Path folder;
    private Fixture fixture;

    @BeforeEach
    void write() throws IOException {
        fixture = Fixture.in(folder);
    }

    private static OpenCase over(Engine engine) {
        return new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime);
    }

    @Test
    void openedEvidenceIsExaminedAtOnce() {
        var open = over(FakeEngine.saying(fixture.failed()));
        open.open(List.of(fixture.file()));
        assertEquals(Stage.DONE, open.stageProperty().get());
        assertEquals(1, open.rows().size());
        assertSame(open.resultProperty().get().objects().getFirst(), open.rows().getFirst().resultProperty().get());
    }

    @Test
    void whatChangedOnDiskSinceIsSaidToHaveAndExaminingAgainSettlesIt() {
        var engine = FakeEngine.saying(fixture.failed());
        var open = over(engine);
        open.open(List.of(fixture.file()));
        open.recheck();
        assertFalse(open.changedProperty().get());
        engine.stamp = "another one";
        open.recheck();
        assertTrue(open.changedProperty().get());
        assertTrue(open.rows().getFirst().changedProperty().get());
        assertEquals(1, engine.runs);
        open.verify();
        open.recheck();
        assertFalse(open.changedProperty().get());
    }

    @Test
    void failuresAreShownBeforeTheEndAndStay() {
        var engine = FakeEngine.saying(fixture.failed());
        var open = over(engine);
        var seen = new ArrayList<Long>();
        engine.midway = () -> seen.add(open.rows().getFirst().failuresProperty().get());
        open.open(List.of(fixture.file()));
        assertEquals(List.of(2L), seen);
        assertEquals(2, open.rows().getFirst().failuresProperty().get());
    }

    @Test
    void aCancelledRunSaysSoAndKeepsWhatItKnows() {
        var engine = FakeEngine.saying(fixture.failed(), fixture.passed());
        var open = over(engine);
        engine.midway = open::cancel;
        open.open(List.of(fixture.file()));
        assertEquals(Stage.CANCELLED, open.stageProperty().get());
        assertEquals(1, open.rows().size());
    }

    @Test
    void aRefusalIsAProblemAndNoVerdict() {
        var engine = FakeEngine.saying(fixture.failed());
        engine.refusal = Problem.of(Problem.Kind.UNREADABLE, "gone.zip");
        var open = over(engine);
        open.open(List.of(Path.of("gone.zip")));
        assertEquals(Stage.REFUSED, open.stageProperty().get());
        assertEquals("A-66", open.problemProperty().get().code());
        assertNull(open.resultProperty().get());
        engine.refusal = null;
        open.verify();
        assertNull(open.problemProperty().get());
        assertEquals(Stage.DONE, open.stageProperty().get());
    }

    @Test
    void newsOfARunThatWasGivenUpAreNoNews() {
        var waiting = new ArrayDeque<Runnable>();
        var open = new OpenCase(FakeEngine.saying(fixture.failed()), waiting::add, Runnable::run, System::nanoTime);
        open.open(List.of(fixture.file()));
        open.open(List.of(Path.of("second")));
        waiting.remove().run();
        assertEquals(Stage.RUNNING, open.stageProperty().get());
        assertTrue(open.rows().isEmpty());
        waiting.remove().run();
        assertEquals(Stage.DONE, open.stageProperty().get());
    }

    @Test
    void aPausedRunWaitsAtItsNextBeatAndGoesOn() throws InterruptedException {
        var run = new Run(Runnable::run, (_, _) -> { });
        run.started("a", "b", 10);
        run.pause();
        var thread = Thread.ofPlatform().start(() -> run.advanced(5, 10));
        thread.join(100);
        assertTrue(thread.isAlive());
        run.resume();
        thread.join(5000);
        assertFalse(thread.isAlive());
    }

    @Test
    void cancellingAPausedRunLetsItEnd() throws InterruptedException {
        var run = new Run(Runnable::run, (_, _) -> { });
        run.started("a", "b", 10);
        run.pause();
        var thread = Thread.ofPlatform().start(() -> run.advanced(5, 10));
        run.cancel();
        thread.join(5000);
        assertFalse(thread.isAlive());
        assertTrue(run.cancelled());
    }

    @Test
    void droppedTrustFilesAreProposedAndNeverTrustedByThemselves() {
        var open = over(FakeEngine.saying(fixture.passed()));
        var proposed = new ArrayList<Path>();
        open.drop(List.of(fixture.file(), Path.of("trust.json")), files -> proposed.addAll(files.trust()));
        assertEquals(List.of(Path.of("trust.json")), proposed);
        assertEquals(List.of(fixture.file()), open.evidence());
        assertTrue(open.broughtProperty().get().trust().isEmpty());
    }

    @Test
    void aDroppedPolicyIsProposedAndIsNoEvidence() {
        var open = over(FakeEngine.saying(fixture.passed()));
        var proposed = new ArrayList<Brought>();
        open.drop(List.of(Path.of("policy.json"), fixture.file()), proposed::add);
        assertEquals(List.of(new Brought(List.of(), Optional.of(Path.of("policy.json")))), proposed);
        assertEquals(List.of(fixture.file()), open.evidence());
    }

    @Test
    void anotherPolicyExaminesAgainByItAndItStaysUntilItIsPutAway() {
        var engine = FakeEngine.saying(fixture.passed());
        var open = over(engine);
        open.open(List.of(fixture.file()));
        open.judgeBy(Optional.of(Path.of("policy.json")));
        assertEquals("strict-policy.json", open.resultProperty().get().circumstances().policy().id());
        open.trust(List.of(Path.of("trust.json")));
        assertEquals("strict-policy.json", open.resultProperty().get().circumstances().policy().id());
        open.judgeBy(Optional.empty());
        assertEquals("assay-default-1", open.resultProperty().get().circumstances().policy().id());
        assertEquals(4, engine.runs);
    }

    @Test
    void aPolicyThatCannotBeReadStopsTheRunAndIsNamed() {
        var engine = FakeEngine.saying(fixture.passed());
        var open = over(engine);
        open.begin(List.of(fixture.file()), new Brought(List.of(), Optional.of(Path.of("broken.json"))));
        assertEquals(Stage.REFUSED, open.stageProperty().get());
        assertEquals(Problem.of(Problem.Kind.POLICY, "broken.json"), open.problemProperty().get());
        assertEquals(0, engine.runs);
    }

    @Test
    void closingPutsEverythingAway() {
        var open = over(FakeEngine.saying(fixture.failed()));
        open.begin(List.of(fixture.file()), new Brought(List.of(Path.of("trust.json")), Optional.of(Path.of("policy.json"))));
        open.close();
        assertEquals(Stage.EMPTY, open.stageProperty().get());
        assertTrue(open.evidence().isEmpty() && open.broughtProperty().get().isNothing() && open.rows().isEmpty());
        assertNull(open.resultProperty().get());
    }
}

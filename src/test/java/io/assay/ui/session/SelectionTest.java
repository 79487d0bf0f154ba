// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.assay.check.Indication;
import io.assay.ui.fixture.FakeEngine;
import io.assay.ui.fixture.Fixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    Path folder;

    @Test
    void theWorstNewsComesFirst() throws IOException {
        var fixture = Fixture.in(folder);
        var open = new OpenCase(FakeEngine.saying(fixture.passed(), fixture.failed()), Runnable::run, Runnable::run, System::nanoTime);
        var selection = new Selection(open);
        open.open(List.of(fixture.file()));
        assertEquals(Indication.TOTAL_FAILED, selection.objectProperty().get().verdict().indication());
        assertInstanceOf(Topic.Artefact.class, selection.topicProperty().get());
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.ui.support.Copied;
import io.assay.verify.ObjectResult;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One artefact of the case from the moment its turn comes: how far the run is, and in the end what it said. */
public final class EvidenceRow implements Copied {
    private final String path;
    private final String format;
    private final long size;
    private final LongProperty done = new SimpleLongProperty();
    private final LongProperty failures = new SimpleLongProperty();
    private final BooleanProperty changed = new SimpleBooleanProperty();
    private final ObjectProperty<ObjectResult> result = new SimpleObjectProperty<>();

    private Duration began = Duration.ZERO;

    EvidenceRow(String path, String format, long size) {
        this.path = path;
        this.format = format;
        this.size = size;
    }

    /** The path as given, with {@code /}. */
    public String path() {
        return path;
    }

    @Override
    public String copied() {
        return result().map(said -> String.join("\t", path, format, said.sha256(), said.verdict().indication().name())).orElse(path);
    }

    /** The format's id; empty where nothing recognised the file. */
    public String format() {
        return format;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** Bytes examined so far. */
    public ReadOnlyLongProperty doneProperty() {
        return done;
    }

    /** Failing findings seen so far: a failure is final, so it may be shown before the end. */
    public ReadOnlyLongProperty failuresProperty() {
        return failures;
    }

    /** What the run says; null until it has said it. */
    public ReadOnlyObjectProperty<ObjectResult> resultProperty() {
        return result;
    }

    /** Whether the file is another one now than when it was examined. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed;
    }

    void changed(boolean since) {
        changed.set(since);
    }

    public Optional<ObjectResult> result() {
        return Optional.ofNullable(result.get());
    }

    void began(Duration into) {
        began = into;
    }

    /** How far into the run its turn came. */
    public Duration began() {
        return began;
    }

    void advance(long bytes, long failing) {
        done.set(bytes);
        failures.set(failing);
    }

    void finish(ObjectResult said) {
        done.set(size);
        result.set(said);
    }
}

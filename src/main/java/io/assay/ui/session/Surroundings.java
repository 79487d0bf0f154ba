// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.text.Language;
import io.assay.ui.support.Clip;
import io.assay.ui.support.FilePicker;
import io.assay.ui.support.Memory;
import io.assay.ui.support.Words;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Everything the window needs from outside; only {@code app} knows what stands behind it.
 *
 * @param version    of the program, for people to quote
 * @param runs       runs one thing after the other
 * @param background for short work beside a run
 * @param window     the window's own thread
 * @param nanos      a clock that only ever goes on
 * @param language   of the system, for a first start
 * @param speaker    gives a language its words
 * @param lanes      threads that a run is lent
 */
public record Surroundings(Engine engine, Reports reports, FilePicker files, Clip clip, Memory memory, Executor runs, Executor background,
        Executor window, LongSupplier nanos, Language language, Function<Language, Words> speaker, int lanes, String version) {
}

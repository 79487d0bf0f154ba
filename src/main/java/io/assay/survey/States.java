// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import io.assay.format.EvidenceFormat;
import io.assay.replay.Replay;
import io.assay.replay.StateAnswer;
import io.assay.replay.StateRequest;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import io.assay.verify.Subject;
import io.assay.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rebuilds the states that were asked for, of the artefacts of a run.
 *
 * @param formats all formats built in
 */
public record States(List<EvidenceFormat> formats) {
    public States {
        formats = List.copyOf(formats);
    }

    /**
     * An answer to each request for each artefact that it concerns and whose format can rebuild states, in the order of the run.
     *
     * @throws IOException        when an artefact of the run is there no longer
     * @throws UnreadableEvidence when one cannot be opened for rebuilding
     */
    public List<StateAnswer> of(RunResult run, List<StateRequest> requests) throws IOException, UnreadableEvidence {
        List<StateAnswer> answers = new ArrayList<>();
        for (ObjectResult object : run.objects()) {
            List<StateRequest> asked = requests.stream().filter(request -> request.concerns(object.path())).toList();
            if (object.isRecognised() && !asked.isEmpty()) {
                Subject subject = new Verification(formats).subject(Path.of(object.path()));
                Optional<Replay> opened = subject.format().isEmpty() ? Optional.empty()
                        : subject.format().get().replay(subject.file(), run.circumstances());
                if (opened.isPresent()) {
                    try (Replay replay = opened.get()) {
                        asked.forEach(request -> answers.add(answer(object.path(), request, replay)));
                    }
                }
            }
        }
        return answers;
    }

    private static StateAnswer answer(String path, StateRequest request, Replay replay) {
        try {
            return new StateAnswer(path, request, Optional.of(replay.at(request.at(), request.scope())));
        } catch (UnknownScope | UnreadableEvidence none) {
            return new StateAnswer(path, request, Optional.empty());
        }
    }
}

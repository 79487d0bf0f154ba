// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import io.assay.trust.pinning.KeyClaim;
import io.assay.ui.session.Brought;
import io.assay.ui.session.Engine;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Brings trust files along by ceremony: they are read and shown first, and count only when the auditor says so. */
public final class TrustViewModel {
    private final Engine engine;
    private final OpenCase open;
    private final Selection selection;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<Proposal> proposal = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> pinning = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> refusal = new SimpleObjectProperty<>();

    public TrustViewModel(Engine engine, OpenCase open, Selection selection, Executor background, Executor window) {
        this.engine = engine;
        this.open = open;
        this.selection = selection;
        this.background = background;
        this.window = window;
    }

    /** Trust files read and not yet accepted. */
    public record Proposal(List<Path> files, TrustStore store) {
        public Proposal {
            files = List.copyOf(files);
        }
    }

    /** Shows what trust files would bring, and lets a policy decide from now on if it can be read. */
    public void propose(Brought files) {
        propose(files.trust());
        files.policy().ifPresent(this::judgeBy);
    }

    /** Lets the findings weigh what this policy says; one that cannot be read changes nothing. */
    public void judgeBy(Path policy) {
        background.execute(() -> {
            try {
                engine.policy(policy);
                window.execute(() -> open.judgeBy(Optional.of(policy)));
            } catch (Refused refused) {
                window.execute(() -> open.refuse(refused.problem()));
            }
        });
    }

    /** Reads the files and shows what they would bring. */
    public void propose(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        background.execute(() -> {
            try {
                var read = new Proposal(files, engine.trust(files));
                window.execute(() -> proposal.set(read));
            } catch (Refused refused) {
                window.execute(() -> open.refuse(refused.problem()));
            }
        });
    }

    /** From now on the proposed keys count; the evidence is examined in their light. */
    public void accept() {
        var accepted = proposal.get();
        proposal.set(null);
        if (accepted != null) {
            open.trust(accepted.files());
        }
    }

    public void refuse() {
        proposal.set(null);
    }

    /** Begins with the key in a file: what is said of it and the fingerprint that was received come next. */
    public void beginPinning(Path keyFile) {
        refusal.set(null);
        pinning.set(keyFile);
    }

    /** Pins the key if its fingerprint is the one that was received; then the store counts and the evidence is examined in its light. */
    void pin(KeyClaim claim) {
        var keyFile = pinning.get();
        background.execute(() -> {
            try {
                var store = engine.pin(keyFile, claim);
                window.execute(() -> {
                    endPinning();
                    open.trust(List.of(store));
                });
            } catch (Refused refused) {
                window.execute(() -> refusal.set(refused.problem()));
            }
        });
    }

    public void endPinning() {
        refusal.set(null);
        pinning.set(null);
    }

    /** The file of the key that is being pinned; null where none is. */
    public ReadOnlyObjectProperty<Path> pinningProperty() {
        return pinning;
    }

    /** Why the key was not pinned; null before it was tried. */
    ReadOnlyObjectProperty<Problem> refusalProperty() {
        return refusal;
    }

    void choose(PinnedKey key) {
        selection.topicProperty().set(new Topic.Key(key));
    }

    /** What waits for the auditor's word; null where nothing does. */
    public ReadOnlyObjectProperty<Proposal> proposalProperty() {
        return proposal;
    }
}

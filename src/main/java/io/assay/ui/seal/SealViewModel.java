// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.seal;

import io.assay.ui.seal.Sealing.Signer;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.support.FilePicker;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The key that the auditor signs with while the window is open; asks for its password where it has one. */
public final class SealViewModel {
    private final OpenCase open;
    private final Sealing sealing;
    private final FilePicker files;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<Signer> signer = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> asking = new SimpleObjectProperty<>();
    private final BooleanProperty wrong = new SimpleBooleanProperty();
    private final BooleanProperty signing = new SimpleBooleanProperty(true);

    public SealViewModel(OpenCase open, Sealing sealing, FilePicker files, Executor background, Executor window) {
        this.open = open;
        this.sealing = sealing;
        this.files = files;
        this.background = background;
        this.window = window;
    }

    /** Asks for the file of a key and opens it; a key that was open is put away. */
    public void choose(String title) {
        files.key(title).ifPresent(file -> {
            forget();
            read(file, new char[0]);
        });
    }

    /** Tries a password on the key that asks for one; the password is blotted out. */
    public void unlock(char[] password) {
        if (asking.get() != null) {
            read(asking.get(), password);
        }
    }

    /** Puts the key away. */
    public void forget() {
        signer.set(null);
        asking.set(null);
        wrong.set(false);
    }

    private void read(Path file, char[] password) {
        boolean tried = password.length > 0;
        background.execute(() -> {
            try {
                var opened = sealing.key(file, password);
                window.execute(() -> {
                    signer.set(opened.orElse(null));
                    asking.set(opened.isPresent() ? null : file);
                    wrong.set(opened.isEmpty() && tried);
                });
            } catch (Refused refused) {
                window.execute(() -> open.refuse(refused.problem()));
            } finally {
                Arrays.fill(password, ' ');
            }
        });
    }

    /** The open key; null while there is none. */
    public ReadOnlyObjectProperty<Signer> signerProperty() {
        return signer;
    }

    /** The file that needs a password; null where none does. */
    public ReadOnlyObjectProperty<Path> askingProperty() {
        return asking;
    }

    /** Whether the last password was not it. */
    public ReadOnlyBooleanProperty wrongProperty() {
        return wrong;
    }

    /** Whether what is saved is signed, where a key is open. */
    public BooleanProperty signingProperty() {
        return signing;
    }

    /** Signs a report that was written, where that is wished. */
    public void report(Path file) throws Refused {
        var key = signer.get();
        if (key != null && signing.get() && key.signsReports()) {
            sealing.signReport(key, file);
        }
    }

    /** Signs a verdict that was written, where that is wished. */
    public void verdict(Path file) throws Refused {
        var key = signer.get();
        if (key != null && signing.get() && key.signsVerdicts()) {
            sealing.signVerdict(key, file);
        }
    }

    /** What signs. */
    public Sealing sealing() {
        return sealing;
    }
}

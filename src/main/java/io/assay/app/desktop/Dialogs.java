// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.ui.support.FilePicker;
import io.assay.ui.support.Memory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** The file dialogs of the system, each beginning where the last of its kind ended. */
public record Dialogs(Stage stage, Memory memory) implements FilePicker {
    @Override
    public List<Path> evidence(String title) {
        return paths("folder.evidence", chooser(title, "folder.evidence").showOpenMultipleDialog(stage));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        last("folder.evidence").ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(stage);
        return paths("folder.evidence", chosen == null ? null : List.of(chosen)).stream().findFirst();
    }

    @Override
    public List<Path> trust(String title) {
        FileChooser chooser = chooser(title, "folder.trust");
        chooser.getExtensionFilters().setAll(new ExtensionFilter("assay.trust/1", "*.json"), new ExtensionFilter("*", "*"));
        return paths("folder.trust", chooser.showOpenMultipleDialog(stage));
    }

    @Override
    public Optional<Path> policy(String title) {
        FileChooser chooser = chooser(title, "folder.trust");
        chooser.getExtensionFilters().setAll(new ExtensionFilter("assay.policy/1", "*.json"), new ExtensionFilter("*", "*"));
        File chosen = chooser.showOpenDialog(stage);
        return paths("folder.trust", chosen == null ? null : List.of(chosen)).stream().findFirst();
    }

    @Override
    public Optional<Path> publicKey(String title) {
        File chosen = chooser(title, "folder.trust").showOpenDialog(stage);
        return paths("folder.trust", chosen == null ? null : List.of(chosen)).stream().findFirst();
    }

    @Override
    public Optional<Path> key(String title) {
        FileChooser chooser = chooser(title, "folder.key");
        chooser.getExtensionFilters().setAll(new ExtensionFilter("PKCS#12, PEM", "*.p12", "*.pfx", "*.pem", "*.key"), new ExtensionFilter("*", "*"));
        File chosen = chooser.showOpenDialog(stage);
        return paths("folder.key", chosen == null ? null : List.of(chosen)).stream().findFirst();
    }

    @Override
    public Optional<Path> save(String title, String name, String extension) {
        FileChooser chooser = chooser(title, "folder.save");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(new ExtensionFilter(extension, "*." + extension));
        File chosen = chooser.showSaveDialog(stage);
        return paths("folder.save", chosen == null ? null : List.of(chosen)).stream().findFirst();
    }

    private FileChooser chooser(String title, String folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        last(folder).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> last(String folder) {
        return memory.recall(folder).map(Path::of).filter(Files::isDirectory).map(Path::toFile);
    }

    private List<Path> paths(String folder, List<File> chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        File parent = chosen.getFirst().getParentFile();
        if (parent != null) {
            memory.remember(folder, parent.getPath());
        }
        return chosen.stream().map(File::toPath).toList();
    }
}

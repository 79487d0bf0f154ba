// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the vectors beside these tests. */
public final class Resources {
    private Resources() {}

    public static JsonValue json(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return JsonReader.parse(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (JsonSyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

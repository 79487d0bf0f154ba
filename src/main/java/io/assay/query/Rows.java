// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.evidence.Locator;
import io.assay.source.passage.Passages;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Events that are no run of bytes in their file but rows of a table, each written as a JSON object of its columns. */
interface Rows extends AutoCloseable {
    byte[] NONE = new byte[0];

    String path();

    /** The row of the event; none where it cannot be read. */
    byte[] row(Locator at);

    @Override
    void close();

    static byte[] json(Map<String, Object> members) throws Unencodable {
        return PythonJson.compactPlainUtf8(JsonValues.of(members), Set.of());
    }

    /** Text where it is UTF-8, else base64; cut where a passage of a file would be. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException binary) {
            return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, Math.min(bytes.length, Passages.LONGEST)));
        }
    }
}

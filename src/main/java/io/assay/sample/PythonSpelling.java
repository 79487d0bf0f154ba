// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** How Python's producers write single documents: members in their order, indented by two, and an HMAC over the sorted form with spaces. */
final class PythonSpelling {
    private PythonSpelling() {}

    /** Names and values in turn. */
    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static byte[] indented(Object value) {
        try {
            return PythonJson.indented(JsonValues.of(value));
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException("the sample has no lone surrogates", impossible);
        }
    }

    /** {@code hmac-sha256:} and the digits, over form B of the value (specification of Spanforge, section 1). */
    static String mac(String secret, Object value) {
        try {
            byte[] message = PythonJson.spacedAscii(JsonValues.of(value));
            return "hmac-sha256:" + Hex.encode(Hmac.sha256(secret.getBytes(StandardCharsets.UTF_8), message));
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException("the sample has no lone surrogates", impossible);
        }
    }

}

// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.trust.FixedPoint;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trust file that pins where the logs of a run ended (contract, section 2): given to the next run, nothing
 * can be cut off them unnoticed. Logs that failed are not pinned.
 */
public final class AnchorFile {
    private AnchorFile() {}

    /** How many anchors the run gives. */
    public static int count(RunResult run) {
        return anchors(run).size();
    }

    /** The file: {@code assay.trust/1} without keys, in canonical JSON, with a line feed. */
    public static byte[] bytes(RunResult run) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", "assay.trust/1");
        file.put("keys", List.of());
        file.put("anchors", anchors(run));
        file.put("expectations", Map.of());
        byte[] json = CanonicalJson.bytes((Object) file);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    private static List<Object> anchors(RunResult run) {
        List<Object> anchors = new ArrayList<>();
        for (ObjectResult object : run.objects()) {
            if (object.verdict().indication() != Indication.TOTAL_FAILED && !run.cancelled()) {
                for (FixedPoint point : object.ends()) {
                    Map<String, Object> anchor = point.anchor();
                    anchor.put("evidence", Map.of("path", object.path(), "sha256", object.sha256(), "seenAt", run.circumstances().at().toString()));
                    anchors.add(anchor);
                }
            }
        }
        return anchors;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import java.util.Set;
import java.util.regex.Pattern;

/** One audit record of a tool that was called (VerityDB specification, section 2.8): a success has no error, a failure should name one. */
final class CallCheck {
    private static final Set<String> REQUIRED = Set.of("id", "timestamp", "token_id", "tenant_id", "tool_name", "success");
    private static final Set<String> OPTIONAL = Set.of("error", "tables_accessed", "row_count", "transformations", "duration_ms", "client_id",
            "metadata");
    private static final Pattern ID = Pattern.compile("audit-[0-9a-f]{32}");

    private CallCheck() {}

    static void check(Fields call, Locator at, Surroundings around, Tally tally) throws Misshapen {
        call.exactly(REQUIRED, OPTIONAL);
        String id = call.text("id");
        if (!ID.matcher(id).matches()) {
            JsonValue value = call.value("id");
            throw new Misshapen(Fault.TYPE, "id", value.from(), value.to());
        }
        call.instant("timestamp");
        call.bytes("token_id", Shapes.TOKEN);
        call.u64("tenant_id");
        Shapes.named(call, "tool_name");
        Shapes.texts(call, "tables_accessed");
        Shapes.texts(call, "transformations");
        Shapes.optionalCount(call, "row_count");
        Shapes.optionalCount(call, "duration_ms");
        call.optionalText("client_id");
        Shapes.metadata(call);
        boolean success = call.flag("success");
        boolean error = call.optionalText("error").isPresent();
        if (success == error) {
            tally.report(Finding.of(RecordCode.OUTCOME, at.inField("success"), id, success ? 0 : 1).weighing(success ? Weight.FAIL : Weight.WARN));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.Operations;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.util.Optional;
import java.util.Set;

/** Do stream names and schema changes of the events agree with the schema file? */
public final class SchemaCheck implements EachEvent.Rule {
    private final SchemaFile schema;

    public SchemaCheck(SchemaFile schema) {
        this.schema = schema;
    }

    @Override
    public void see(VerityEvent event, Tally tally) {
        tally.examined(1);
        String stream = U64.text(event.streamId());
        String name = schema.names().get(event.streamId());
        if (name == null || !event.stream().isEmpty() && !event.stream().equals(name)) {
            tally.report(Finding.of(VerityCode.SCHEMA, event.at().inField("stream"), stream).compared(event.stream(), name == null ? "" : name));
        } else if (event.operation().equals(Operations.SCHEMA_CHANGE) && event.hasPayload() && !event.isEncrypted()) {
            Optional<String> ddl = ddl(event.payload());
            Set<String> texts = schema.definitions().get(event.streamId());
            if (ddl.isPresent() && !texts.contains(ddl.get())) {
                tally.report(Finding.of(VerityCode.SCHEMA, event.at().inField("data"), stream));
            }
        }
    }

    private static Optional<String> ddl(byte[] payload) {
        try {
            return JsonReader.parse(payload) instanceof JsonObject object ? object.text("ddl") : Optional.empty();
        } catch (JsonSyntaxException opaque) {
            return Optional.empty();
        }
    }
}

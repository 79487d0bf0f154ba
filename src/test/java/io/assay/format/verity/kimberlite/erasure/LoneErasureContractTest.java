// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.serde.SerdeJson;
import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.ErasureSample;
import java.util.List;
import java.util.Map;

/** One erasure record as it is handed to the person whom it is about: an object, no array. */
class LoneErasureContractTest extends FormatContract {
    private record Lone(Sample array) implements Sample {
        @Override
        public String name() {
            return array.name();
        }

        @Override
        public List<SampleFile> good() {
            return array.good().stream().map(Lone::first).toList();
        }

        @Override
        public List<SampleFile> tampered() {
            return array.tampered().stream().map(Lone::first).toList();
        }

        private static SampleFile first(SampleFile file) {
            try {
                return new SampleFile(file.path(), SerdeJson.pretty(((JsonArray) JsonReader.parse(file.bytes())).items().getFirst(), 2));
            } catch (JsonSyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public List<Map<String, Object>> keys() {
            return array.keys();
        }
    }

    @Override
    protected EvidenceFormat format() {
        return new ErasureFormat();
    }

    @Override
    protected Sample sample() {
        return new Lone(new ErasureSample());
    }

    @Override
    protected String artefact() {
        return "erasure_audit.json";
    }
}

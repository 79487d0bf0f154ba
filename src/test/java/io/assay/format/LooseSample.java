// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.List;
import java.util.Map;

/** Files alone: nothing is pinned for them. */
public record LooseSample(List<SampleFile> good) implements Sample {
    @Override
    public String name() {
        return "loose";
    }

    @Override
    public List<SampleFile> tampered() {
        return good;
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }
}

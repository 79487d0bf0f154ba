// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import java.util.List;
import java.util.Map;

/** What one kind of evidence adds to the demo case; one implementation for each format. */
public interface Sample {
    /** The folder's name, such as {@code spanforge-chain}. */
    String name();

    /** An artefact that passes with the demo's trust file, and its companions; where nothing can prove it, one that contradicts nothing. */
    List<SampleFile> good();

    /** Whether anything could prove the artefact: what nobody signs and nothing fixes never passes. */
    default boolean isProvable() {
        return true;
    }

    /** The same with something done to it that fails. */
    List<SampleFile> tampered();

    /** Entries of the trust file's {@code keys}. */
    List<Map<String, Object>> keys();

    /** Entries of the trust file's {@code anchors}. */
    default List<Map<String, Object>> anchors() {
        return List.of();
    }

    /** Members of the trust file's {@code expectations}. */
    default Map<String, Object> expectations() {
        return Map.of();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

/**
 * One file of the demo case.
 *
 * @param path below the sample's folder, with {@code /}
 */
public record SampleFile(String path, byte[] bytes) {
    public SampleFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.format.spanforge.cec.bundle.EntryKind;

/** The entries that an evidence pack has beside those of a bundle. */
public final class PackNames {
    /** What was packed, with a digest for every entry before it. */
    public static final String MANIFEST = "assay/manifest.json";
    /** The signatures on the manifest. */
    public static final String SIGNATURES = "assay/signatures.json";
    /** Where a token of a time-stamp authority over {@link #SIGNATURES} stands, if there is one. */
    public static final String TOKEN = "assay/signatures.tsr";
    /** The verdict of the run in which the pack was made. */
    public static final String VERDICT = "assay/verdict.json";
    /** One line for each event: its way to the root. */
    public static final String PROOFS = "assay/proofs.ndjson";
    /** Files of the evidence, whole. */
    public static final String EVIDENCE = "evidence/";
    /** Selected events that have no folder in a bundle. */
    public static final String EVENTS = "events/";
    /** What a pinned key of an auditor is for. */
    public static final String PURPOSE = "assay.pack";

    private PackNames() {}

    /** Whether the entry's lines are events, and so leaves of the tree. */
    public static boolean holdsEvents(String name) {
        return name.startsWith(EVENTS) || EntryKind.of(name).map(EntryKind::isRecords).orElse(false);
    }

    /** Whether the manifest cannot name the entry, because it stands behind it. */
    static boolean isBehindManifest(String name) {
        return name.equals(MANIFEST) || name.equals(SIGNATURES) || name.equals(TOKEN);
    }
}

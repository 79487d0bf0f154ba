// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.CheckResult;
import io.assay.check.Claim;
import io.assay.check.EventCount;
import io.assay.check.Phrase;
import io.assay.check.Verdict;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Unit;
import io.assay.trust.FixedPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a run says of one artefact.
 *
 * @param format     the format's id; empty where nothing recognised the file
 * @param sha256     of the file, or of the list of files below a directory; empty where the run was cancelled before
 * @param size       bytes
 * @param companions names of the files that belong to it
 * @param ends       where its logs end, for anchors
 * @param keys       fingerprints of the keys, certificates and lists with which a proof held, among them those that the auditor brought
 * @param findings   the shown ones, in the order of the contract
 */
public record ObjectResult(String path, String format, String sha256, long size, List<String> companions, Verdict verdict, EventCount events,
        List<CheckResult> checks, List<Observation> findings, ProtectionMap protection, List<Claim> claims, List<Phrase> shows,
        List<Phrase> doesNotShow, List<FixedPoint> ends, Set<String> keys) {
    public ObjectResult {
        companions = List.copyOf(companions);
        checks = List.copyOf(checks);
        findings = findings.stream().sorted(Comparator.comparing((Observation o) -> o.finding().at())
                .thenComparing(o -> o.finding().code().code())).toList();
        claims = List.copyOf(claims);
        shows = List.copyOf(shows);
        doesNotShow = List.copyOf(doesNotShow);
        ends = List.copyOf(ends);
        keys = Set.copyOf(keys);
    }

    /** A result of something that has no end to pin and that no key proved. */
    public ObjectResult(String path, String format, String sha256, long size, List<String> companions, Verdict verdict, EventCount events,
            List<CheckResult> checks, List<Observation> findings, ProtectionMap protection, List<Claim> claims, List<Phrase> shows,
            List<Phrase> doesNotShow) {
        this(path, format, sha256, size, companions, verdict, events, checks, findings, protection, claims, shows, doesNotShow, List.of(), Set.of());
    }

    public boolean isRecognised() {
        return !format.isEmpty();
    }

    /** Whether something was asked of it: it is recognised, or a limit or a closed folder kept anyone from telling what it is. */
    public boolean isExamined() {
        return isRecognised() || !checks.isEmpty();
    }

    /** Whether a key binds every unit whose name ends so, and there is one. */
    public boolean isKeyed(String name) {
        List<Unit> units = protection.units().stream().filter(unit -> unit.name().endsWith(name)).toList();
        return !units.isEmpty() && units.stream().allMatch(unit -> unit.isBound() && unit.forger() != Forger.ANYONE);
    }
}

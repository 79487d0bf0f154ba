// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The registered event types and the grammar of custom ones (specification of Spanforge, section 2). */
final class EventTypes {
    /** A namespace and the types in it. */
    private static final List<String> REGISTRY = List.of(
            "llm.trace span.started span.completed span.failed agent.step agent.completed reasoning.step",
            "llm.cost token.recorded session.recorded attributed", "llm.cache hit miss evicted written",
            "llm.eval score.recorded regression.detected scenario.started scenario.completed",
            "llm.guard input.blocked input.passed output.blocked output.passed", "llm.fence validated retry.triggered max_retries.exceeded",
            "llm.prompt rendered template.loaded version.changed", "llm.redact pii.detected phi.detected applied",
            "llm.diff computed regression.flagged", "llm.template registered variable.bound validation.failed",
            "llm.audit key.rotated tombstone key_expired chain_rotated", "decision made revised rejected", "tool_call invoked completed failed",
            "chain started step_completed completed failed", "confidence sample threshold_breach", "consent granted revoked violation",
            "drift detected threshold_breach resolved", "latency sample sla_breach", "hitl queued reviewed escalated timeout",
            "playbook triggered step_executed completed failed", "model_registry registered deprecated retired", "explanation generated",
            "audit event_signed chain_verified tamper_detected");
    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int NAMES = 2;
    private static final int SEGMENTS = 4;
    private static final Set<String> REGISTERED = registered();
    private static final Set<String> RESERVED = reserved();

    private EventTypes() {}

    private static Set<String> registered() {
        Set<String> types = new HashSet<>();
        for (String entry : REGISTRY) {
            List<String> words = Arrays.asList(entry.split(" "));
            words.subList(1, words.size()).forEach(type -> types.add(words.getFirst() + "." + type));
        }
        return types;
    }

    /** First segments that belong to the producer; {@code llm} the grammar of custom types excludes itself. */
    private static Set<String> reserved() {
        Set<String> namespaces = new HashSet<>();
        REGISTRY.forEach(entry -> namespaces.add(entry.substring(0, entry.indexOf(' '))));
        return namespaces;
    }

    /** Whether the type is registered, or a custom one outside the producer's own namespaces. */
    static boolean isKnown(String type) {
        if (REGISTERED.contains(type)) {
            return true;
        }
        int dot = type.indexOf('.');
        return dot > 0 && !RESERVED.contains(type.substring(0, dot)) && isCustom(type.split("\\.", -1));
    }

    /** Four segments or more, of which the last two name the entity and the action. */
    private static boolean isCustom(String[] segments) {
        if (segments.length < SEGMENTS || segments[0].equals("llm")) {
            return false;
        }
        for (int i = 0; i < segments.length; i++) {
            Pattern pattern = i < segments.length - NAMES ? NAMESPACE : NAME;
            if (!pattern.matcher(segments[i]).matches()) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.der.DerFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The graph of valid policies of RFC 9618 section 5, which replaces the tree of RFC 5280 because a tree can be made to grow without
 * bound: one node for each policy and level, with all its parents.
 */
final class PolicyGraph {
    static final String ANY = "2.5.29.32.0";
    private static final int MOST = 1024;

    private static final class Node {
        private final String policy;
        private final Set<Node> parents;
        private Set<String> expected;

        private Node(String policy, Set<Node> parents) {
            this.policy = policy;
            this.parents = parents;
            this.expected = Set.of(policy);
        }
    }

    private final List<Map<String, Node>> levels = new ArrayList<>();

    PolicyGraph() {
        levels.add(Map.of(ANY, new Node(ANY, Set.of())));
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    void clear() {
        levels.clear();
    }

    /** The next certificate's policies (section 6.1.3 d). */
    void descend(Set<String> policies, boolean anyCounts) throws DerFault {
        if (isEmpty()) {
            return;
        }
        if (policies.size() > MOST) {
            throw new DerFault(DerFault.Kind.LIMIT, 0);
        }
        Map<String, Node> above = levels.getLast();
        Map<String, Node> level = new LinkedHashMap<>();
        for (String policy : policies) {
            Set<Node> parents = expecting(above, policy);
            if (parents.isEmpty() && above.containsKey(ANY)) {
                parents = Set.of(above.get(ANY));
            }
            if (!policy.equals(ANY) && !parents.isEmpty()) {
                level.put(policy, new Node(policy, parents));
            }
        }
        if (policies.contains(ANY) && anyCounts) {
            Set<String> expected = new LinkedHashSet<>();
            above.values().forEach(node -> expected.addAll(node.expected));
            expected.removeAll(level.keySet());
            expected.forEach(policy -> level.put(policy, new Node(policy, expecting(above, policy))));
        }
        levels.add(level);
        prune();
    }

    private static Set<Node> expecting(Map<String, Node> level, String policy) {
        Set<Node> nodes = new LinkedHashSet<>();
        level.values().stream().filter(node -> node.expected.contains(policy)).forEach(nodes::add);
        return nodes;
    }

    /** The mappings of a certificate that issues the next (section 6.1.4 b). */
    void map(Map<String, Set<String>> mappings, boolean allowed) throws DerFault {
        if (isEmpty()) {
            return;
        }
        if (mappings.size() > MOST) {
            throw new DerFault(DerFault.Kind.LIMIT, 0);
        }
        Map<String, Node> level = levels.getLast();
        if (!allowed) {
            level.keySet().removeAll(mappings.keySet());
            prune();
            return;
        }
        mappings.forEach((policy, targets) -> {
            Node node = level.get(policy);
            if (node == null && level.containsKey(ANY)) {
                node = new Node(policy, level.get(ANY).parents);
                level.put(policy, node);
            }
            if (node != null) {
                node.expected = targets;
            }
        });
    }

    /** Forgets nodes that lead nowhere; an empty last level empties the graph. */
    private void prune() {
        if (levels.getLast().isEmpty()) {
            levels.clear();
            return;
        }
        for (int i = levels.size() - 2; i > 0; i--) {
            Set<Node> used = new HashSet<>();
            levels.get(i + 1).values().forEach(node -> used.addAll(node.parents));
            levels.get(i).values().removeIf(node -> !used.contains(node));
        }
    }

    /** Whether a policy that the auditor accepts is left (section 6.1.5 g); an empty set accepts any. */
    boolean holds(Set<String> acceptable, int depth) {
        if (isEmpty() || levels.size() <= depth) {
            return false;
        }
        if (acceptable.isEmpty() || acceptable.contains(ANY) || levels.getLast().containsKey(ANY)) {
            return true;
        }
        return levels.stream().flatMap(level -> level.values().stream())
            .anyMatch(node -> acceptable.contains(node.policy) && node.parents.stream().anyMatch(parent -> parent.policy.equals(ANY)));
    }
}

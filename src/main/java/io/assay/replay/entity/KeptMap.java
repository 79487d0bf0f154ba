// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * A map that never changes: adding gives another one that shares all but the path to what was added, so a state kept costs what changed since the
 * one before. Balanced by height, whatever names the evidence chooses; in the order of the names.
 */
public final class KeptMap<K extends Comparable<K>, V> {
    private final Node<K, V> root;
    private final int size;

    private KeptMap(Node<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    /** A name and what lies before and after it. */
    private record Node<K extends Comparable<K>, V>(K name, V value, Node<K, V> before, Node<K, V> after, int height) {
        Node(K name, V value, Node<K, V> before, Node<K, V> after) {
            this(name, value, before, after, 1 + Math.max(heightOf(before), heightOf(after)));
        }
    }

    public static <K extends Comparable<K>, V> KeptMap<K, V> empty() {
        return new KeptMap<>(null, 0);
    }

    public int size() {
        return size;
    }

    public Optional<V> find(K name) {
        Node<K, V> node = root;
        while (node != null) {
            int order = name.compareTo(node.name);
            if (order == 0) {
                return Optional.of(node.value);
            }
            node = order < 0 ? node.before : node.after;
        }
        return Optional.empty();
    }

    /** The same map with this value under the name. */
    public KeptMap<K, V> with(K name, V value) {
        return changed(name, any -> Optional.of(value));
    }

    /** The same map without the name. */
    public KeptMap<K, V> without(K name) {
        return changed(name, any -> Optional.empty());
    }

    /** The same map with what the change makes of the value under the name; without the name where it makes nothing. One way down the tree. */
    public KeptMap<K, V> changed(K name, UnaryOperator<Optional<V>> change) {
        int[] more = {0};
        Node<K, V> now = put(root, name, change, more);
        return now == root ? this : new KeptMap<>(now, size + more[0]);
    }

    public void forEach(BiConsumer<K, V> taker) {
        each(root, taker);
    }

    private static <K extends Comparable<K>, V> void each(Node<K, V> node, BiConsumer<K, V> taker) {
        if (node != null) {
            each(node.before, taker);
            taker.accept(node.name, node.value);
            each(node.after, taker);
        }
    }

    private static <K extends Comparable<K>, V> Node<K, V> put(Node<K, V> node, K name, UnaryOperator<Optional<V>> change, int[] more) {
        if (node == null) {
            Optional<V> first = change.apply(Optional.empty());
            more[0] = first.isPresent() ? 1 : 0;
            return first.isPresent() ? new Node<>(name, first.get(), null, null) : null;
        }
        int order = name.compareTo(node.name);
        if (order == 0) {
            Optional<V> now = change.apply(Optional.of(node.value));
            more[0] = now.isPresent() ? 0 : -1;
            return now.isPresent() ? new Node<>(name, now.get(), node.before, node.after) : cut(node);
        }
        Node<K, V> old = order < 0 ? node.before : node.after;
        Node<K, V> now = put(old, name, change, more);
        return now == old ? node : order < 0 ? balanced(node, now, node.after) : balanced(node, node.before, now);
    }

    /** What lies below a node, without it. */
    private static <K extends Comparable<K>, V> Node<K, V> cut(Node<K, V> node) {
        if (node.after == null) {
            return node.before;
        }
        Node<K, V> next = node.after;
        while (next.before != null) {
            next = next.before;
        }
        return balanced(next, node.before, put(node.after, next.name, any -> Optional.empty(), new int[1]));
    }

    private static int heightOf(Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }

    /** The node over these two, turned where one is higher by two. */
    private static <K extends Comparable<K>, V> Node<K, V> balanced(Node<K, V> node, Node<K, V> before, Node<K, V> after) {
        if (heightOf(before) > heightOf(after) + 1) {
            Node<K, V> high = heightOf(before.before) >= heightOf(before.after) ? before
                    : over(before.after, over(before, before.before, before.after.before), before.after.after);
            return over(high, high.before, over(node, high.after, after));
        } else if (heightOf(after) > heightOf(before) + 1) {
            Node<K, V> high = heightOf(after.after) >= heightOf(after.before) ? after
                    : over(after.before, after.before.before, over(after, after.before.after, after.after));
            return over(high, over(node, before, high.before), high.after);
        }
        return over(node, before, after);
    }

    private static <K extends Comparable<K>, V> Node<K, V> over(Node<K, V> node, Node<K, V> before, Node<K, V> after) {
        return new Node<>(node.name, node.value, before, after);
    }
}

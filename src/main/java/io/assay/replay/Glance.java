// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

/**
 * A state as far as it could be told at once.
 *
 * @param rest what is missing in it
 */
public record Glance(Projection projection, Rest rest) {
    /** What a glance leaves out. */
    public enum Rest {
        /** Nothing. */
        NOTHING,
        /** Members that take longer than a glance; {@link Replay#whole} tells them. */
        FOLLOWS
    }

    public static Glance whole(Projection projection) {
        return new Glance(projection, Rest.NOTHING);
    }

    public static Glance first(Projection projection) {
        return new Glance(projection, Rest.FOLLOWS);
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

/**
 * A state as far as it could be told at once.
 *
 * @param rest   what is missing in it
 * @param things how many things the state has; 0 where it is not made of things, or all of them are there
 * @param shown  how many of them were looked at, those that are not there at this point included
 */
public record Glance(Projection projection, Rest rest, long things, int shown) {
    /** What a glance leaves out. */
    public enum Rest {
        /** Nothing. */
        NOTHING,
        /** Members that take longer than a glance; {@link Replay#whole} tells them. */
        FOLLOWS,
        /** All things but those of the {@link Part} that was asked for, and the digest over all of them. */
        LEFT_OUT
    }

    public static Glance whole(Projection projection) {
        return new Glance(projection, Rest.NOTHING, 0, 0);
    }

    public static Glance first(Projection projection) {
        return new Glance(projection, Rest.FOLLOWS, 0, 0);
    }

    public static Glance part(Projection projection, long things, int shown) {
        return new Glance(projection, Rest.LEFT_OUT, things, shown);
    }
}

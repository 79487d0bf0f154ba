// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.format.semvec.Base64Text;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.fold.StateFold;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * A checkpoint of one user's replay: the profile {@code assay-semvec-checkpoint/1}, since the producer names a checkpoint format only as future
 * work.
 */
public final class Checkpoint {
    /** The name of the format. */
    public static final String FORMAT = "assay-semvec-checkpoint/1";
    static final List<String> MEMBERS = List.of("format", "profile", "store_id", "user_id", "dimension", "alpha", "beta", "input_norm", "state_norm", "n",
            "last_seq", "last_event_id", "created_at", "state_b64", "state_sha256", "stream_sha256");
    private static final int DIGEST_DIGITS = 64;
    private static final int MOST_DIMENSION = 1 << 20;

    private final JsonObject members;

    private Checkpoint(JsonObject members) {
        this.members = members;
    }

    public static Checkpoint of(JsonObject members) {
        return new Checkpoint(members);
    }

    /** Names of members that are missing, are of the wrong type, or that the profile does not have. */
    Set<String> misfits() {
        Set<String> misfits = new TreeSet<>();
        for (String name : MEMBERS) {
            boolean fits = switch (name) {
                case "dimension" -> dimension() > 0;
                case "n", "last_seq" -> members.integer(name).isPresent() && members.integer(name).getAsLong() >= 0;
                case "created_at" -> members.text(name).flatMap(IsoTime::parse).isPresent();
                case "state_b64" -> members.text(name).flatMap(Base64Text::padded).isPresent();
                case "state_sha256", "stream_sha256" -> members.text(name).map(hex -> hex.length() == DIGEST_DIGITS && Hex.isLower(hex)).orElse(false);
                default -> members.text(name).isPresent();
            };
            if (!fits) {
                misfits.add(name);
            }
        }
        members.members().stream().map(member -> member.name()).filter(name -> !MEMBERS.contains(name)).forEach(misfits::add);
        return misfits;
    }

    /** Names of the members that describe another fold than the one that can be computed here. */
    List<String> foreignParameters() {
        return List.of("profile", "alpha", "beta", "input_norm", "state_norm").stream().filter(name -> !text(name).equals(switch (name) {
            case "profile" -> StateFold.PROFILE;
            case "alpha" -> StateFold.ALPHA_TEXT;
            case "beta" -> StateFold.BETA_TEXT;
            default -> StateFold.NORM;
        })).toList();
    }

    /** A text member; empty where it is absent or no text. */
    public String text(String name) {
        return members.text(name).orElse("");
    }

    public String user() {
        return text("user_id");
    }

    public int dimension() {
        OptionalLong dimension = members.integer("dimension");
        return dimension.isPresent() && dimension.getAsLong() > 0 && dimension.getAsLong() <= MOST_DIMENSION ? (int) dimension.getAsLong() : 0;
    }

    /** Events folded. */
    public long count() {
        return members.integer("n").orElse(-1);
    }

    public long lastSeq() {
        return members.integer("last_seq").orElse(-1);
    }

    /** The bytes of the state as recorded. */
    byte[] stateBytes() {
        return members.text("state_b64").flatMap(Base64Text::padded).orElse(new byte[0]);
    }

    /** The components of the state; empty where there are not as many bytes as the dimension needs. */
    Optional<double[]> state() {
        byte[] bytes = stateBytes();
        if (bytes.length != dimension() * Double.BYTES) {
            return Optional.empty();
        }
        double[] state = new double[dimension()];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(state);
        return Optional.of(state);
    }
}

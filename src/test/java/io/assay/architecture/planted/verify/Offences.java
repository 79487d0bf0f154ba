// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.verify;

import java.net.Socket;
import java.time.Instant;
import javafx.scene.paint.Color;
import javax.crypto.Mac;

/** Draws, connects, encrypts, reads the clock and speaks the machine's language, all in the engine. */
public final class Offences {
    private Offences() {}

    public static String offend(String text, Socket socket, Mac mac) {
        return text.toLowerCase() + Color.RED + Instant.now() + socket + mac;
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.canon.JsonValue;
import io.assay.canon.serde.SerdeJson;
import io.assay.crypto.Blake3;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * One entry of a replicated log, as serde writes it.
 *
 * @param checksum as stated; the root covers this and nothing else of the command
 * @param computed CRC-32(op u64 | view u64 | compact JSON of the command | idempotency id, and in generation C client id and request number,
 *                 each 00 or 01 and its bytes)
 */
record LogEntry(long opNumber, long view, int checksum, int computed, JsonValue at) {
    private static final int ID = 16;
    private static final int LEAF = 2 * Long.BYTES + Integer.BYTES;
    private static final Set<String> REQUIRED = Set.of("op_number", "view", "command", "idempotency_id", "checksum");
    private static final Set<String> REQUESTS = Set.of("client_id", "request_number");

    /** @param requests whether entries of this generation may carry a client's id and request number */
    static LogEntry of(JsonValue value, boolean requests) throws Misshapen {
        Fields fields = Fields.of(value, "entry").exactly(REQUIRED, requests ? REQUESTS : Set.of());
        CRC32 crc = new CRC32();
        crc.update(ByteBuffer.allocate(2 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(fields.u64("op_number")).putLong(fields.u64("view")).flip());
        crc.update(SerdeJson.compact(fields.value("command")));
        present(crc, !fields.isNull("idempotency_id"));
        if (!fields.isNull("idempotency_id")) {
            crc.update(fields.bytes("idempotency_id", ID));
        }
        for (String name : requests ? new String[] {"client_id", "request_number"} : new String[0]) {
            boolean there = fields.has(name) && !fields.isNull(name);
            present(crc, there);
            if (there) {
                crc.update(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(fields.u64(name)).flip());
            }
        }
        return new LogEntry(fields.u64("op_number"), fields.u64("view"), (int) u32(fields), (int) crc.getValue(), value);
    }

    private static long u32(Fields fields) throws Misshapen {
        long checksum = fields.u64("checksum");
        if (checksum >>> Integer.SIZE != 0) {
            JsonValue value = fields.value("checksum");
            throw new Misshapen(Misshapen.Fault.TYPE, "checksum", value.from(), value.to());
        }
        return checksum;
    }

    private static void present(CRC32 crc, boolean there) {
        crc.update(there ? 1 : 0);
    }

    /** BLAKE3 over op, view and the stated checksum. */
    byte[] leaf() {
        return Blake3.of(ByteBuffer.allocate(LEAF).order(ByteOrder.LITTLE_ENDIAN).putLong(opNumber).putLong(view).putInt(checksum).array());
    }
}

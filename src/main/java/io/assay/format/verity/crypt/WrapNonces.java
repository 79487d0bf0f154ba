// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.crypto.AesGcm;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Does no nonce wrap two keys under one key? Whoever has both wrapped keys learns how they differ, and can forge others. Seen without any key: the
 * nonce stands before the ciphertext.
 */
public record WrapNonces(KeyFile file) {
    public void into(Tally tally) {
        Map<String, byte[]> served = new HashMap<>();
        for (TenantKeys tenant : file.tenants()) {
            tenant.wrapped().ifPresent(wrapped -> note("", wrapped, tenant.at().inField("wrapped_kek"), tenant.kekId(), served, tally));
            for (DataKey key : tenant.dataKeys()) {
                note(tenant.kekId(), key.wrapped(), key.at().inField("wrapped_dek"), key.id(), served, tally);
            }
        }
    }

    private static void note(String under, byte[] wrapped, Locator at, String id, Map<String, byte[]> served, Tally tally) {
        if (wrapped.length > AesGcm.NONCE_LENGTH) {
            tally.examined(1);
            byte[] first = served.putIfAbsent(under + " " + Hex.encode(Arrays.copyOf(wrapped, AesGcm.NONCE_LENGTH)), wrapped);
            if (first != null && !Arrays.equals(first, wrapped)) {
                tally.report(Finding.of(VerityCode.WRAP_NONCE, at, id));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.crypto.AesGcm;
import io.assay.crypto.UnusableKey;
import io.assay.format.verity.VerityCode;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Does every wrapped key open under the key above it? Where not one tenant's key opens under the master key at hand, and the key file does not name
 * that very key, the master key is probably the wrong one.
 */
public final class KeyUnwrapCheck {
    private static final int KEY = 32;

    private final KeyFile file;
    private final List<PinnedKey> masters;
    private final Map<String, AesGcm> keys = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Map<String, PinnedKey> above = new HashMap<>();
    private final SharedKeys shared = new SharedKeys();

    /** A tenant's key and the pinned key that opened it. */
    private record Unwrapped(byte[] bytes, AesGcm key, PinnedKey master) {
    }

    private boolean anyOpened;

    public KeyUnwrapCheck(KeyFile file, TrustStore trust) {
        this.file = file;
        this.masters = Stream.concat(trust.keys(KeyKind.KEK, "verity.master-key").stream(),
                trust.keys(KeyKind.AES_256_GCM, "verity.master-key").stream()).toList();
    }

    public void into(Tally tally) {
        Map<TenantKeys, Optional<Unwrapped>> opened = new HashMap<>();
        for (TenantKeys tenant : file.tenants()) {
            if (tenant.destroyed()) {
                tenant.dataKeys().forEach(key -> lost.add(key.id()));
            } else if (tenant.wrapped().isPresent() && !masters.isEmpty()) {
                opened.put(tenant, tenantKey(tenant.wrapped().get()));
            }
        }
        anyOpened = opened.values().stream().anyMatch(Optional::isPresent);
        for (TenantKeys tenant : file.tenants()) {
            if (opened.containsKey(tenant)) {
                tenant(tenant, opened.get(tenant), tally);
            }
        }
    }

    /** The pinned keys that opened others. */
    public Set<PinnedKey> masters() {
        return Set.copyOf(above.values());
    }

    /** What could be unwrapped. */
    public KeyRing ring() {
        return new KeyRing(keys, lost, above, shared.firstIds());
    }

    private void tenant(TenantKeys tenant, Optional<Unwrapped> key, Tally tally) {
        tally.examined(1);
        if (key.isPresent()) {
            if (shared.isTenantKeyOfAnother(key.get().bytes, tenant)) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, tenant.at().inField("wrapped_kek"), "wrapped_kek"));
            }
            tenant.dataKeys().forEach(wrapped -> unwrap(wrapped, tenant, key.get(), tally));
            return;
        }
        boolean named = masters.stream().anyMatch(master -> master.id().equals(file.masterKeyId()));
        boolean formed = tenant.wrapped().map(bytes -> bytes.length == AesGcm.NONCE_LENGTH + KEY + AesGcm.TAG_LENGTH).orElse(false);
        if (anyOpened || named || !formed) {
            tenant.dataKeys().forEach(wrapped -> lost.add(wrapped.id()));
            tally.report(Finding.of(VerityCode.KEY_UNWRAP, tenant.at().inField("wrapped_kek"), tenant.kekId()));
        } else {
            tally.report(Finding.of(KeyCode.MISMATCH, tenant.at().inField("wrapped_kek"), masters.getFirst().id()));
        }
    }

    private void unwrap(DataKey wrapped, TenantKeys tenant, Unwrapped under, Tally tally) {
        tally.examined(1);
        Optional<byte[]> bytes = under.key.unwrap(wrapped.wrapped());
        Optional<AesGcm> key = bytes.flatMap(KeyUnwrapCheck::key);
        if (key.isPresent()) {
            if (shared.isDataKeyOfAnother(bytes.get(), wrapped.id(), tenant)) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, wrapped.at().inField("wrapped_dek"), "wrapped_dek"));
            }
            keys.put(wrapped.id(), key.get());
            above.put(wrapped.id(), under.master);
        } else {
            lost.add(wrapped.id());
            tally.report(Finding.of(VerityCode.KEY_UNWRAP, wrapped.at().inField("wrapped_dek"), wrapped.id()));
        }
    }

    private Optional<Unwrapped> tenantKey(byte[] wrapped) {
        return masters.stream().map(master -> key(master.bytes().copy()).flatMap(usable -> usable.unwrap(wrapped))
                .flatMap(bytes -> key(bytes).map(key -> new Unwrapped(bytes, key, master)))).flatMap(Optional::stream).findFirst();
    }

    private static Optional<AesGcm> key(byte[] bytes) {
        try {
            return bytes.length == KEY ? Optional.of(AesGcm.of(bytes)) : Optional.empty();
        } catch (UnusableKey unusable) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.crypt.DecryptCheck;
import io.assay.format.verity.crypt.KeyFile;
import io.assay.format.verity.crypt.KeyRing;
import io.assay.format.verity.crypt.KeyStatusCheck;
import io.assay.format.verity.crypt.KeyUnwrapCheck;
import io.assay.format.verity.crypt.KeyUseCheck;
import io.assay.format.verity.crypt.NonceDerivedCheck;
import io.assay.format.verity.crypt.NonceUniqueCheck;
import io.assay.format.verity.crypt.TenantKeys;
import io.assay.format.verity.crypt.WrapNonces;
import io.assay.format.verity.pass.EachEvent;
import io.assay.format.verity.pass.LedgerFacts;
import io.assay.format.verity.pass.LedgerPass;
import java.util.Optional;

/** Asks about keys, nonces and encrypted payloads. */
final class KeyPhase implements AutoCloseable {
    private final Optional<KeyFile> file;
    private final Desk desk;
    private final NonceUniqueCheck nonces;
    private KeyRing ring = KeyRing.EMPTY;
    private DecryptCheck decrypt;
    private boolean destroyed;

    KeyPhase(Ledger ledger, Circumstances circumstances, Desk desk) {
        this.file = ledger.materials().keys();
        this.desk = desk;
        file.ifPresent(keys -> {
            KeyUnwrapCheck unwrap = new KeyUnwrapCheck(keys, circumstances.trust());
            desk.ask(VerityQuestion.KEY_STATUS, new KeyStatusCheck(keys)::into);
            desk.ask(VerityQuestion.KEY_UNWRAP, unwrap::into);
            unwrap.masters().forEach(master -> desk.used(master.fingerprint()));
            ring = unwrap.ring();
        });
        this.nonces = new NonceUniqueCheck(ledger.evidence(), ledger.log(), ring);
    }

    KeyRing ring() {
        return ring;
    }

    NonceUniqueCheck nonces() {
        return nonces;
    }

    Optional<TenantKeys> tenant(long id) {
        return file.flatMap(keys -> keys.of(id));
    }

    void join(LedgerPass pass, long tenantId) {
        Optional<TenantKeys> tenant = tenant(tenantId);
        destroyed = tenant.map(TenantKeys::destroyed).orElse(false);
        Tally status = desk.tally(VerityQuestion.KEY_STATUS);
        file.ifPresent(keys -> pass.with(new EachEvent(status, () -> new KeyUseCheck(keys, tenantId))));
        pass.with(nonces);
        pass.with(new EachEvent(desk.tally(VerityQuestion.NONCE_DERIVED), NonceDerivedCheck::new));
        decrypt = pass.with(new DecryptCheck(ring, desk.tally(VerityQuestion.DECRYPT)));
    }

    /** Called when all events, and what earlier copies show of them, were seen. */
    void end(LedgerFacts facts) {
        desk.ask(VerityQuestion.NONCE_UNIQUE, tally -> {
            file.ifPresent(keys -> new WrapNonces(keys).into(tally));
            nonces.into(tally);
        });
        decrypt.end();
        if (decrypt.lacksKeys() || destroyed && facts.encrypted() > 0) {
            desk.qualify(Qualifier.PARTIAL_SCOPE);
        }
        if (destroyed && facts.encrypted() > 0) {
            desk.qualify(Qualifier.DECLARED_LOSS);
        }
    }

    @Override
    public void close() {
        nonces.close();
    }
}

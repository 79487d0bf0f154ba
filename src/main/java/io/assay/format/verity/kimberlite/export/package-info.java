// SPDX-License-Identifier: Apache-2.0
/**
 * Subject exports of Kimberlite (specification "verity", section 3.4; GDPR, Article 20): the metadata {@code portability_export.json} and the
 * body beside it, {@code export_body.json} or {@code .csv}; or both in one object as they go over the wire.
 *
 * <p>What a pass proves: the body is the one whose SHA-256 was authenticated by a holder of the export secret.
 *
 * <p>What it does not prove: whose data they are, when and for whom they were exported, or that they are all of them: the HMAC covers the hash
 * of the body and nothing else. Whoever holds the secret, the auditor included, could have made it.
 */
package io.assay.format.verity.kimberlite.export;

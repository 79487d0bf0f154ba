// SPDX-License-Identifier: Apache-2.0
/**
 * Event stores in SQLite: the reference schema {@code assay-semvec-store/1}, or a foreign one through a mapping that the auditor states. The
 * producer documents an append-only store, its default deployment and its settings; its schema is not public.
 *
 * <p>A pass shows that the events are those of the auditor's own checkpoints, that the store agrees with its derived data and its audit log, and
 * that erasures and sweeps are what they claim. It does not show that nothing happened which was never stored, nor who wrote an event; without
 * checkpoints held elsewhere it shows only that the store agrees with itself, which anyone who can write it can arrange.
 */
package io.assay.format.semvec.store;

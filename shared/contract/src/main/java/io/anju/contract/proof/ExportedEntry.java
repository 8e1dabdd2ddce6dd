package io.anju.contract.proof;

import io.anju.contract.AccessFact;
import org.jspecify.annotations.Nullable;

/**
 * A further line of an export: an entry of the ledger.
 *
 * @param hash null where the ledger cannot read its entry, like {@code previous}
 * @param record null where the auditor may not see it: the hash stands for it
 */
public record ExportedEntry(
    long seq, @Nullable String previous, @Nullable String hash, @Nullable AccessFact record) {}

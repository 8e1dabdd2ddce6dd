package io.anju.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise.
 *
 * @param id the unified social credit code (GB 32100), 18 characters
 * @param address a building or dwelling code, or free text; null where unknown
 * @param industry GB/T 4754 code; null where unknown
 */
public record EnterpriseFact(
    String id,
    long version,
    String name,
    @Nullable String address,
    @Nullable String industry,
    Instant changedAt)
    implements Fact {}

package io.anju.housing.dwelling;

import io.anju.contract.housing.RoomKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A room of a dwelling as it was built.
 *
 * @param name unique in the dwelling
 * @param area square metres
 */
public record Part(String name, RoomKind kind, Optional<BigDecimal> area) {}

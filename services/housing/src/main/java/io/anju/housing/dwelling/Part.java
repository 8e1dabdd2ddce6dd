package io.anju.housing.dwelling;

import io.anju.contract.housing.RoomKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A room inside a dwelling as it was designed.
 *
 * @param name tells it from the dwelling's other rooms
 * @param area square metres
 */
public record Part(String name, RoomKind kind, Optional<BigDecimal> area) {}

package io.anju.contract.housing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A room inside a dwelling as it was designed.
 *
 * @param name distinguishes it from the dwelling's other rooms, such as A or 主卧
 * @param area square metres; null where unknown
 */
public record DwellingPart(String name, RoomKind kind, @Nullable BigDecimal area) {}

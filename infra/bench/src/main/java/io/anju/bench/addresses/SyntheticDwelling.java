package io.anju.bench.addresses;

import org.jspecify.annotations.Nullable;

/**
 * A coded dwelling of the synthetic city.
 *
 * @param unit null if the building has no units
 */
record SyntheticDwelling(
    SyntheticBuilding building, @Nullable String unit, String room, int floor, String code) {}

package io.anju.bench.addresses;

/**
 * A coded dwelling of the synthetic city.
 *
 * @param unit null if the building has no units
 */
record SyntheticDwelling(
    SyntheticBuilding building, String unit, String room, int floor, String code) {}

package io.anju.bench.addresses;

/** A coded dwelling of the made-up city. @param unit null where the house has none */
record SyntheticDwelling(
    SyntheticBuilding building, String unit, String room, int floor, String code) {}

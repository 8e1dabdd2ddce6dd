package io.anju.housing.dwelling;

import io.anju.housing.building.Building;

/** A room to be coded in a building. */
public record RoomEntry(Building building, RoomSurvey survey) {}

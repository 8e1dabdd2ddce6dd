package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import java.util.Optional;

/**
 * What a survey of a building found.
 *
 * @param address normalised elements; null where there is none
 * @param preassignedCode a code that the city gave it before
 */
public record BuildingSurvey(
    GridCode grid,
    Address address,
    BuildingAttributes attributes,
    Optional<BuildingCode> preassignedCode) {}

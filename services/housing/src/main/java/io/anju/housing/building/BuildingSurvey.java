package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import java.util.Optional;

/**
 * What is found where a building stands.
 *
 * @param address elements as the registry writes them; null where there is none
 * @param preassignedCode the code a city gave it before
 */
public record BuildingSurvey(
    GridCode grid,
    Address address,
    BuildingAttributes attributes,
    Optional<BuildingCode> preassignedCode) {}

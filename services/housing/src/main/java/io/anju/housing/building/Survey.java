package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.GridCode;
import io.anju.contract.Address;
import java.util.Optional;

/**
 * What is found where a building stands.
 *
 * @param address elements as the registry writes them; null where there is none
 * @param given the code a city gave it before
 */
public record Survey(GridCode grid, Address address, Attributes attributes, Optional<BuildingCode> given) {}

package io.anju.housing.dwelling.web;

import io.anju.contract.housing.DwellingOwner;
import io.anju.contract.housing.DwellingPart;
import io.anju.contract.housing.DwellingUse;
import java.math.BigDecimal;
import java.util.List;

/**
 * One room to be coded, for the API description; {@code dwellingCode} only where the city gave it
 * one before.
 */
record RoomRequest(
    String unit,
    String floor,
    String room,
    BigDecimal area,
    DwellingUse use,
    Integer rooms,
    List<DwellingPart> parts,
    List<DwellingOwner> owners,
    Boolean lettable,
    String dwellingCode) {}

package io.anju.housing.dwelling;

import io.anju.contract.DwellingUse;
import java.math.BigDecimal;
import java.util.Optional;

/** What is found behind a door, before it has a code. */
public record RoomSurvey(Door door, Optional<BigDecimal> area, DwellingUse use, Optional<Integer> rooms) {}

package io.anju.housing.dwelling.web;

import io.anju.contract.DwellingUse;
import java.math.BigDecimal;

/** One room of the body of a coding, for the API's description. */
record RoomRequest(String unit, String floor, String room, BigDecimal area, DwellingUse use, Integer rooms) {}

package io.anju.housing.dwelling.web;

import io.anju.contract.DwellingPart;
import io.anju.contract.DwellingUse;
import java.math.BigDecimal;
import java.util.List;

/** The body of a note of a dwelling's attributes, for the API's description. */
record DwellingAttributesRequest(
    BigDecimal area, DwellingUse use, Integer rooms, List<DwellingPart> parts, Boolean lettable) {}

package io.anju.housing.dwelling.web;

import io.anju.contract.housing.DwellingPart;
import io.anju.contract.housing.DwellingUse;
import java.math.BigDecimal;
import java.util.List;

/** The body that replaces a dwelling's attributes, for the API description. */
record DwellingAttributesRequest(
    BigDecimal area, DwellingUse use, Integer rooms, List<DwellingPart> parts, Boolean lettable) {}

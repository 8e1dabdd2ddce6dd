package io.anju.housing.dwelling.web;

import io.anju.contract.housing.DwellingUse;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.Measures;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Size;
import java.util.List;

/** The body that replaces a dwelling's attributes. */
record DwellingAttributesRequest(
    @Embedded Measures measures, DwellingUse use, @Size(max = 100) List<PartRequest> parts) {

  DwellingAttributes toAttributes() {
    return measures.toAttributes(use, parts.stream().map(PartRequest::toPart).toList());
  }
}

package io.anju.housing.dwelling.web;

import io.anju.contract.housing.RoomKind;
import io.anju.housing.dwelling.Part;
import io.anju.platform.request.Range;
import io.anju.platform.request.Text;
import java.math.BigDecimal;
import java.util.Optional;

/** A room inside a dwelling as it was built. */
record PartRequest(
    @Text(max = 30) String name,
    RoomKind kind,
    @Range(min = "0.1", max = "100000") Optional<BigDecimal> area) {

  Part toPart() {
    return new Part(name, kind, area);
  }
}

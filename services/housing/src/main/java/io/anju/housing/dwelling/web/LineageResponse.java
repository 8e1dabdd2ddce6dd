package io.anju.housing.dwelling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Lineage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lineage of a dwelling, the nearest first; {@code today} are the codes it leads to now. */
record LineageResponse(
    String dwellingCode, List<String> today, List<Link> before, List<Link> after) {

  /** One dwelling of the lineage. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Link(
      String dwellingCode,
      String address,
      boolean retired,
      @Nullable LocalDate retiredOn,
      List<String> predecessors,
      List<String> successors) {

    static Link of(Dwelling dwelling) {
      return switch (dwelling) {
        case Dwelling.Current current -> of(current, null, List.of());
        case Dwelling.Retired retired -> of(retired, retired.retiredOn(), retired.successors());
      };
    }

    private static Link of(
        Dwelling dwelling, @Nullable LocalDate retiredOn, List<DwellingCode> successors) {
      var details = dwelling.details();
      return new Link(
          details.code().value(),
          details.address(),
          retiredOn != null,
          retiredOn,
          texts(dwelling.predecessors()),
          texts(successors));
    }
  }

  static LineageResponse of(Lineage lineage) {
    return new LineageResponse(
        lineage.dwelling().details().code().value(),
        texts(lineage.currentCodes()),
        lineage.ancestors().stream().map(Link::of).toList(),
        lineage.descendants().stream().map(Link::of).toList());
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }
}

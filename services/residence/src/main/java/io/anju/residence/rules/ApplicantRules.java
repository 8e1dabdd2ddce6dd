package io.anju.residence.rules;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentType;
import io.anju.residence.division.City;
import java.util.List;
import java.util.Optional;

/**
 * Whom permits are for: citizens who live away from the place of their household registration
 * (Decree 663 art. 2).
 *
 * @param home how wide that place is
 */
public record ApplicantRules(Home home, List<ApplicantExclusion> exclusions) {

  /** How wide the place of household registration is, within which nobody needs a permit. */
  public enum Home {
    /** The whole city (Shenzhen art. 2: 非深圳市户籍). */
    CITY,
    /**
     * The urban districts of a city together, or one county or county-level city (Zhejiang art. 2).
     */
    URBAN_AREA_OR_COUNTY
  }

  public ApplicantRules {
    exclusions = List.copyOf(exclusions);
  }

  /**
   * Why a permit is not for somebody; empty where it is. Who is not certainly a local is none.
   *
   * @param domicile empty where it is not known
   * @param residence where the person lives; empty where that is not known
   */
  public List<ApplicantExclusion> exclusionsOf(
      DocumentType document, Optional<DivisionCode> domicile, Optional<DivisionCode> residence) {
    return exclusions.stream()
        .filter(exclusion ->
            switch (exclusion.who()) {
              case FOREIGNER -> document == DocumentType.PASSPORT;
              case FOREIGN_PERMANENT_RESIDENT ->
                  document == DocumentType.FOREIGN_PERMANENT_RESIDENT;
              case HONG_KONG_MACAO_TAIWAN_RESIDENT -> document == DocumentType.HMT_RESIDENCE_PERMIT;
              case LOCAL -> document == DocumentType.RESIDENT_ID && isLocal(domicile, residence);
            })
        .toList();
  }

  private boolean isLocal(Optional<DivisionCode> domicile, Optional<DivisionCode> residence) {
    var registered = domicile.flatMap(this::place);
    return registered.isPresent() && registered.equals(residence.flatMap(this::place));
  }

  private Optional<DivisionCode> place(DivisionCode division) {
    return switch (home) {
      case CITY -> City.named(division);
      case URBAN_AREA_OR_COUNTY -> City.urbanAreaOrCounty(division);
    };
  }
}

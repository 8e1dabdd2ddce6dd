package io.anju.housing.tenancy.web;

import io.anju.contract.TenancyFiler;
import io.anju.housing.tenancy.web.TenancyView.LandlordView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The body of a filing, for the API's description; rent and deposit in yuan. */
record TenancyRequest(
    String dwellingCode,
    LandlordView landlord,
    List<String> tenants,
    List<String> occupants,
    LocalDate from,
    LocalDate until,
    LocalDate signedOn,
    BigDecimal monthlyRent,
    BigDecimal deposit,
    TenancyFiler filedBy) {

  /** The body of a renewal. */
  record Renewal(LocalDate until) {}

  /** The body of a termination. */
  record Termination(LocalDate on, String reason) {}

  /** The body of a change of occupants. */
  record Occupants(List<String> occupants) {}
}

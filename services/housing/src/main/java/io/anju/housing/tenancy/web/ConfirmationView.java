package io.anju.housing.tenancy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.TenancyConfirmation;
import io.anju.contract.TenancySide;
import io.anju.housing.tenancy.Confirmation;
import java.time.LocalDate;

/** What the side that did not file says, and since when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConfirmationView(TenancyConfirmation state, TenancySide from, LocalDate on, String reason) {

  static ConfirmationView of(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited awaited -> new ConfirmationView(TenancyConfirmation.AWAITED, awaited.from(), null, null);
      case Confirmation.Confirmed confirmed ->
          new ConfirmationView(TenancyConfirmation.CONFIRMED, confirmed.from(), confirmed.on(), null);
      case Confirmation.Objected objected ->
          new ConfirmationView(TenancyConfirmation.OBJECTED, objected.from(), objected.on(), objected.reason());
      case Confirmation.Upheld upheld -> new ConfirmationView(TenancyConfirmation.UPHELD, upheld.from(), upheld.on(), upheld.reason());
    };
  }
}

package io.anju.housing.tenancy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.tenancy.Confirmation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The confirmation by the other party. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConfirmationResponse(
    TenancyConfirmation state, TenancyParty from, @Nullable LocalDate on, @Nullable String reason) {

  static ConfirmationResponse of(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited awaited ->
          new ConfirmationResponse(TenancyConfirmation.AWAITED, awaited.side(), null, null);
      case Confirmation.Confirmed confirmed ->
          new ConfirmationResponse(
              TenancyConfirmation.CONFIRMED, confirmed.side(), confirmed.on(), null);
      case Confirmation.Objected objected ->
          new ConfirmationResponse(
              TenancyConfirmation.OBJECTED, objected.side(), objected.on(), objected.reason());
      case Confirmation.Upheld upheld ->
          new ConfirmationResponse(
              TenancyConfirmation.UPHELD, upheld.side(), upheld.on(), upheld.reason());
    };
  }
}

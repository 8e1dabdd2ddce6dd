package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyParty;
import java.time.LocalDate;

/**
 * The confirmation of a filing by the other party. The filing is valid meanwhile; a housing officer
 * decides on an objection.
 */
public sealed interface Confirmation {

  /** The party whose confirmation is requested. */
  TenancyParty side();

  /** Requested from the other party. */
  static Awaited requestedAfterFilingBy(TenancyParty filer) {
    return new Awaited(
        switch (filer) {
          case LANDLORD -> TenancyParty.TENANT;
          case TENANT -> TenancyParty.LANDLORD;
        });
  }

  /** Requested and not given. */
  record Awaited(TenancyParty side) implements Confirmation {

    Confirmed confirm(LocalDate on) {
      return new Confirmed(side, on);
    }
  }

  /** Given. */
  record Confirmed(TenancyParty side, LocalDate on) implements Confirmation {}

  /** The party objects; an officer upholds the filing or voids it. */
  record Objected(TenancyParty side, LocalDate on, String reason) implements Confirmation {

    Upheld uphold(LocalDate day, String because) {
      return new Upheld(side, day, because);
    }
  }

  /** The officer upheld the filing against an objection. */
  record Upheld(TenancyParty side, LocalDate on, String reason) implements Confirmation {}
}

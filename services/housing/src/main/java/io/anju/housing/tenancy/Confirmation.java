package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyParty;
import java.time.LocalDate;

/**
 * What the side that did not file says of it. The filing stands meanwhile; an objection is the
 * housing officer's to look into.
 */
public sealed interface Confirmation {

  /** The side that is asked. */
  TenancyParty side();

  /** The side that is asked by what another put on record. */
  static Awaited requestedAfterFilingBy(TenancyParty filer) {
    return new Awaited(
        switch (filer) {
          case LANDLORD -> TenancyParty.TENANT;
          case TENANT -> TenancyParty.LANDLORD;
        });
  }

  /** Nothing yet. */
  record Awaited(TenancyParty side) implements Confirmation {

    Confirmed confirm(LocalDate on) {
      return new Confirmed(side, on);
    }
  }

  /** It is so. */
  record Confirmed(TenancyParty side, LocalDate on) implements Confirmation {}

  /** It is not so; the officer voids the filing or upholds it. */
  record Objected(TenancyParty side, LocalDate on, String reason) implements Confirmation {

    Upheld uphold(LocalDate day, String because) {
      return new Upheld(side, day, because);
    }
  }

  /** The officer found the filing right in spite of an objection. */
  record Upheld(TenancyParty side, LocalDate on, String reason) implements Confirmation {}
}

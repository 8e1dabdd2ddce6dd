package io.anju.housing.tenancy;

import io.anju.contract.TenancySide;
import java.time.LocalDate;

/** What the side that did not file says of it. The filing stands meanwhile; an objection is the housing officer's to look into. */
public sealed interface Confirmation {

  /** The side that is asked. */
  TenancySide from();

  /** The side that is asked by what another put on record. */
  static Awaited after(TenancySide filer) {
    return new Awaited(switch (filer) {
      case LANDLORD -> TenancySide.TENANT;
      case TENANT -> TenancySide.LANDLORD;
    });
  }

  /** Nothing yet. */
  record Awaited(TenancySide from) implements Confirmation {

    Confirmed confirm(LocalDate on) {
      return new Confirmed(from, on);
    }
  }

  /** It is so. */
  record Confirmed(TenancySide from, LocalDate on) implements Confirmation {}

  /** It is not so; the officer voids the filing or upholds it. */
  record Objected(TenancySide from, LocalDate on, String reason) implements Confirmation {

    Upheld uphold(LocalDate day, String because) {
      return new Upheld(from, day, because);
    }
  }

  /** The officer found the filing right in spite of an objection. */
  record Upheld(TenancySide from, LocalDate on, String reason) implements Confirmation {}
}

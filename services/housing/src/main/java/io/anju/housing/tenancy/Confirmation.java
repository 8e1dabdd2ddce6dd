package io.anju.housing.tenancy;

import io.anju.contract.housing.TenancyParty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The confirmation of a filing by the other party. The filing is valid meanwhile; a housing officer
 * decides on an objection.
 */
public sealed interface Confirmation {

  /** The party whose confirmation is requested. */
  TenancyParty side();

  /** Requested from the other party. */
  static Awaited requestedAfterFilingBy(TenancyParty filer) {
    return requestedAfterChangeBy(filer, Optional.empty());
  }

  /**
   * Requested from the other party after a change.
   *
   * @param earlier what both had agreed on before
   */
  static Awaited requestedAfterChangeBy(TenancyParty party, Optional<Agreement> earlier) {
    return new Awaited(
        switch (party) {
          case LANDLORD -> TenancyParty.TENANT;
          case TENANT -> TenancyParty.LANDLORD;
        },
        earlier);
  }

  /**
   * Requested and not given.
   *
   * @param earlier what both parties had agreed on before the change
   */
  record Awaited(TenancyParty side, Optional<Agreement> earlier) implements Confirmation {

    public Awaited {
      Objects.requireNonNull(earlier, "earlier");
    }

    /** Of a filing that nobody confirmed yet. */
    public Awaited(TenancyParty side) {
      this(side, Optional.empty());
    }

    Confirmed confirm(LocalDate on) {
      return new Confirmed(side, on);
    }
  }

  /** Given. */
  record Confirmed(TenancyParty side, LocalDate on) implements Confirmation {}

  /**
   * The party objects; an officer upholds the filing or voids it.
   *
   * @param earlier what both parties had agreed on before
   */
  record Objected(TenancyParty side, LocalDate on, String reason, Optional<Agreement> earlier)
      implements Confirmation {

    public Objected {
      Objects.requireNonNull(earlier, "earlier");
    }

    /** Of a filing that nobody confirmed before. */
    public Objected(TenancyParty side, LocalDate on, String reason) {
      this(side, on, reason, Optional.empty());
    }

    Upheld uphold(LocalDate day, String because) {
      return new Upheld(side, day, because);
    }
  }

  /** The officer upheld the filing against an objection. */
  record Upheld(TenancyParty side, LocalDate on, String reason) implements Confirmation {}
}

package io.anju.residence.permit.recorded;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.platform.error.FieldError;
import io.anju.residence.permit.card.CardNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A permit as an earlier register has it.
 *
 * @param division where it was applied for
 * @param endorsements the days on which it was endorsed, in their order
 * @param status active, suspended or cancelled
 * @param suspendedSince present where it is suspended
 * @param cancelledOn present where it is cancelled, as is the reason
 */
public record RecordedPermit(
    CardNumber cardNumber,
    PersonId holder,
    DivisionCode division,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate issuedOn,
    List<LocalDate> endorsements,
    PermitStatus status,
    Optional<LocalDate> suspendedSince,
    Optional<LocalDate> cancelledOn,
    Optional<String> reason) {

  public RecordedPermit {
    endorsements = List.copyOf(endorsements);
  }

  /** What is wrong with the order of the days, each at the column that has it. */
  public static List<FieldError> orderErrors(
      LocalDate appliedOn,
      LocalDate issuedOn,
      List<LocalDate> endorsements,
      Optional<LocalDate> suspendedSince,
      Optional<LocalDate> cancelledOn,
      LocalDate today) {
    var errors = new ArrayList<FieldError>();
    before("issuedOn", appliedOn, issuedOn).forEach(errors::add);
    var last = issuedOn;
    for (var day : endorsements) {
      if (!day.isAfter(last)) {
        errors.add(FieldError.of("endorsements", "not-in-order", Map.of("day", day.toString())));
      }
      last = day;
    }
    var from = last;
    suspendedSince.stream()
        .flatMap(day -> before("suspendedSince", from, day).stream())
        .forEach(errors::add);
    var until = suspendedSince.filter(from::isBefore).orElse(from);
    cancelledOn.stream()
        .flatMap(day -> before("cancelledOn", until, day).stream())
        .forEach(errors::add);
    future("appliedOn", appliedOn, today).ifPresent(errors::add);
    future("issuedOn", issuedOn, today).ifPresent(errors::add);
    future("endorsements", last, today).ifPresent(errors::add);
    suspendedSince.flatMap(day -> future("suspendedSince", day, today)).ifPresent(errors::add);
    cancelledOn.flatMap(day -> future("cancelledOn", day, today)).ifPresent(errors::add);
    return errors;
  }

  private static List<FieldError> before(String column, LocalDate earliest, LocalDate day) {
    return day.isBefore(earliest)
        ? List.of(FieldError.of(column, "not-in-order", Map.of("day", day.toString())))
        : List.of();
  }

  private static Optional<FieldError> future(String column, LocalDate day, LocalDate today) {
    return day.isAfter(today)
        ? Optional.of(FieldError.of(column, "in-future", Map.of()))
        : Optional.empty();
  }
}

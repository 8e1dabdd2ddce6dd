package io.anju.residence.bulk;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.Embedded;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import io.anju.platform.request.Text;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.recorded.RecordedPermit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a file of permits.
 *
 * @param endorsements days joined by {@code |}
 * @param reason why it was cancelled
 */
record PermitColumns(
    CardNumber cardNumber,
    @Embedded(prefix = "document") DocumentNumber document,
    DivisionCode division,
    PermitGround ground,
    LocalDate appliedOn,
    LocalDate issuedOn,
    @Size(max = 60) List<LocalDate> endorsements,
    PermitStatus status,
    Optional<LocalDate> suspendedSince,
    Optional<LocalDate> cancelledOn,
    @Text(max = 200) Optional<String> reason,
    @Embedded ChangeTime changed) {

  private static final Set<PermitStatus> RECORDED =
      EnumSet.of(PermitStatus.ACTIVE, PermitStatus.SUSPENDED, PermitStatus.CANCELLED);

  @Rule
  static List<FieldError> daysInOrder(
      LocalDate appliedOn,
      LocalDate issuedOn,
      List<LocalDate> endorsements,
      Optional<LocalDate> suspendedSince,
      Optional<LocalDate> cancelledOn,
      Clock clock) {
    return RecordedPermit.orderErrors(
        appliedOn, issuedOn, endorsements, suspendedSince, cancelledOn, LocalDate.now(clock));
  }

  @Rule
  static List<FieldError> community(DivisionCode division) {
    return division.level() == DivisionCode.Level.COMMUNITY
        ? List.of()
        : List.of(FieldError.of("division", "not-a-community", Map.of()));
  }

  /** What the status needs, and nothing that contradicts it. */
  @Rule
  static List<FieldError> asStatus(
      PermitStatus status,
      Optional<LocalDate> suspendedSince,
      Optional<LocalDate> cancelledOn,
      Optional<String> reason) {
    var errors = new ArrayList<FieldError>();
    if (!RECORDED.contains(status)) {
      errors.add(
          FieldError.of(
              "status",
              "not-one-of",
              Map.of(
                  "allowed", RECORDED.stream().map(Enum::name).collect(Collectors.joining(", ")))));
      return errors;
    }
    boolean cancelled = status == PermitStatus.CANCELLED;
    boolean suspended = status == PermitStatus.SUSPENDED;
    if (suspended && suspendedSince.isEmpty()) {
      errors.add(FieldError.of("suspendedSince", "required", Map.of()));
    }
    if (status == PermitStatus.ACTIVE && suspendedSince.isPresent()) {
      errors.add(FieldError.of("suspendedSince", "contradicts-status", Map.of()));
    }
    if (cancelled && cancelledOn.isEmpty()) {
      errors.add(FieldError.of("cancelledOn", "required", Map.of()));
    }
    if (!cancelled && cancelledOn.isPresent()) {
      errors.add(FieldError.of("cancelledOn", "contradicts-status", Map.of()));
    }
    if (cancelled && reason.isEmpty()) {
      errors.add(FieldError.of("reason", "required", Map.of()));
    }
    return errors;
  }

  RecordedPermit toPermit(PersonId holder) {
    return new RecordedPermit(
        cardNumber,
        holder,
        division,
        ground,
        appliedOn,
        issuedOn,
        endorsements,
        status,
        suspendedSince,
        cancelledOn,
        reason);
  }
}

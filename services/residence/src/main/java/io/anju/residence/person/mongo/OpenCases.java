package io.anju.residence.person.mongo;

import io.anju.contract.PersonFact.OpenCase;
import io.anju.contract.residence.OpenCaseKind;
import io.anju.residence.person.Person;
import io.anju.residence.registration.PendingDeclaration;
import io.anju.residence.registration.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What waits for a decision about a person's residences, as it is published. */
final class OpenCases {

  private OpenCases() {}

  /** None of a superseded record. */
  static List<OpenCase> of(Person person) {
    if (person.supersededBy().isPresent()) {
      return List.of();
    }
    return Stream.concat(
            person.residences().pending().all().stream().flatMap(OpenCases::moveIn),
            person.residences().newestFirst().stream().flatMap(OpenCases::moveOut))
        .toList();
  }

  private static Stream<OpenCase> moveIn(PendingDeclaration pending) {
    return switch (pending.state()) {
      case PendingDeclaration.AwaitingConfirmation _ ->
          Stream.of(moveIn(pending, OpenCaseKind.MOVE_IN_UNVERIFIED, pending.declaration().on()));
      case PendingDeclaration.AwaitingObjection _ ->
          Stream.of(moveIn(pending, OpenCaseKind.MOVE_IN_PENDING, pending.declaration().on()));
      case PendingDeclaration.Contested contested ->
          Stream.of(moveIn(pending, OpenCaseKind.MOVE_IN_CONTESTED, contested.on()));
      case PendingDeclaration.Declined _ -> Stream.empty();
    };
  }

  private static OpenCase moveIn(
      PendingDeclaration pending, OpenCaseKind kind, LocalDate openedOn) {
    return new OpenCase(
        kind,
        pending.id().value(),
        pending.dwelling().value(),
        pending.division().value(),
        openedOn,
        pending.effectiveOn().orElse(null));
  }

  private static Stream<OpenCase> moveOut(Residence residence) {
    return residence instanceof Residence.Disputed disputed
        ? Stream.of(
            new OpenCase(
                OpenCaseKind.MOVE_OUT_CONTESTED,
                residence.id().value(),
                residence.dwelling().value(),
                residence.division().value(),
                disputed.objection().statement().declaration().on(),
                null))
        : Stream.empty();
  }
}

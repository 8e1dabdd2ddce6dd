package io.anju.residence.leasedeclaration;

import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.Recipient;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers the people whom a landlord declared when filing a lease: one form for both duties
 * (Shenzhen arts. 8, 12, 37). A tenancy is published with each of its changes; what was registered
 * before stays as it is.
 */
public final class LeaseDeclarations {

  private final Persons persons;
  private final Declarations declarations;
  private final Notifications notifications;
  private final Clock clock;

  LeaseDeclarations(
      Persons persons, Declarations declarations, Notifications notifications, Clock clock) {
    this.persons = persons;
    this.declarations = declarations;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * A later move-in is registered when the tenancy is published again on that day. Of one that
   * contradicts the register the landlord and the police are notified.
   */
  public void register(LeaseMoveIn moveIn) {
    if (moveIn.since().isAfter(LocalDate.now(clock))) {
      return;
    }
    try {
      // As the system: work of a consumer, which has no caller.
      CurrentCaller.asSystem(() -> registerMoveIn(moveIn));
    } catch (RegistryException rejected) {
      if (!(rejected.code() instanceof ResidenceError)
          && rejected.code() != PlatformError.NOT_FOUND) {
        throw rejected;
      }
      notifications.sendAll(
          recipients(moveIn, rejected).map(recipient -> rejection(recipient, moveIn)).toList());
    }
  }

  private boolean registerMoveIn(LeaseMoveIn moveIn) {
    moveIn.presented().ifPresent(persons::register);
    var person = persons.require(moveIn.person()).state();
    boolean alreadyDeclared =
        person.residences().newestFirst().stream()
            .filter(one -> one.dwelling().equals(moveIn.dwelling()))
            .anyMatch(one ->
                notEndedBefore(one, moveIn.since())
                    && one.declarations().stream().anyMatch(by -> by.by() == Declarant.LANDLORD));
    if (alreadyDeclared) {
      return false;
    }
    var since =
        person
            .residences()
            .current()
            .filter(home -> home.dwelling().equals(moveIn.dwelling()))
            .map(Residence::since);
    declarations.declareWithLease(
        new MoveIn(
            moveIn.person(),
            moveIn.dwelling(),
            since.orElse(moveIn.since()),
            Optional.empty(),
            moveIn.reason(),
            Declarant.LANDLORD,
            MoveIn.defaultLodging(Declarant.LANDLORD),
            false),
        moveIn.division(),
        moveIn.declaredOn(),
        moveIn.landlordParty(),
        moveIn.confirmed(),
        moveIn.statedByLandlord());
    return true;
  }

  /** Whether the residence covers the day or a later one. */
  private static boolean notEndedBefore(Residence home, LocalDate since) {
    return home.until().filter(left -> left.isBefore(since)).isEmpty();
  }

  /**
   * The landlord does not learn that a document is registered under another name: whoever files a
   * lease learns nothing about a person that they did not state.
   */
  private static Stream<Recipient> recipients(LeaseMoveIn moveIn, RegistryException rejected) {
    var station = Stream.of(new Recipient.Office(Authority.POLICE, moveIn.division()));
    return rejected.code() == ResidenceError.IDENTITY_CONFLICT
        ? station.map(Recipient.class::cast)
        : Stream.concat(landlord(moveIn), station);
  }

  private static Stream<Recipient> landlord(LeaseMoveIn moveIn) {
    return Stream.concat(
        moveIn.landlord().stream().map(Recipient.Individual::new),
        moveIn.landlordUscc().stream().map(Recipient.Enterprise::new));
  }

  private Notification rejection(Recipient to, LeaseMoveIn moveIn) {
    return Notification.unread(
        to,
        NotificationKind.MOVE_IN_REFUSED,
        new NotificationSubject(
            NotificationSubject.RecordKind.TENANCY, moveIn.tenancy(), moveIn.person()),
        moveIn.person().value() + "/" + moveIn.since(),
        Map.of("since", moveIn.since().toString(), "dwelling", moveIn.dwelling().value()),
        LocalDate.now(clock));
  }
}

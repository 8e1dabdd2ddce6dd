package io.anju.residence.declaration.batch;

import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationSubject;
import io.anju.residence.notification.Notifications;
import io.anju.residence.notification.Recipient;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Declares the rows of a file, each by itself. A row is identified by the person, the dwelling and
 * the day, so a file may be sent again, complete or corrected, and declares nothing twice.
 */
public final class BatchDeclarations {

  private final Persons persons;
  private final Declarations declarations;
  private final Dwellings dwellings;
  private final Notifications notifications;
  private final Clock clock;

  BatchDeclarations(
      Persons persons,
      Declarations declarations,
      Dwellings dwellings,
      Notifications notifications,
      Clock clock) {
    this.persons = persons;
    this.declarations = declarations;
    this.dwellings = dwellings;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * Registers the person, unless registered before, and declares the residence. The caller's
   * relation to the person is checked first, so that nobody registers a person they may not
   * declare. Where the document is registered under another name, nothing is declared and the
   * station settles it; the declarant learns no more than of any other pending row.
   *
   * @throws RegistryException as for a single declaration
   */
  public RowOutcome declare(DeclarationRow row, Declarant declarant) {
    var presented = row.person();
    var moveIn =
        new MoveIn(
            persons.idOf(presented.document()),
            row.dwelling(),
            row.since(),
            row.until(),
            row.reason(),
            declarant,
            MoveIn.defaultLodging(declarant),
            false);
    declarations.requireRelated(moveIn);
    // As the system: a landlord or an employer registers the person whom they may declare.
    try {
      CurrentCaller.asSystem(() -> persons.register(presented));
    } catch (RegistryException conflict) {
      if (conflict.code() != ResidenceError.IDENTITY_CONFLICT) {
        throw conflict;
      }
      reportConflict(moveIn);
      return RowOutcome.PENDING;
    }
    var declared = declarations.declare(moveIn);
    if (declared.pending().isPresent()) {
      return RowOutcome.PENDING;
    }
    return declared.newlyRegistered() ? RowOutcome.REGISTERED : RowOutcome.KNOWN;
  }

  /** To the station of the dwelling: the document is registered under another name. */
  private void reportConflict(MoveIn moveIn) {
    var since = moveIn.since().toString();
    notifications.send(
        Notification.unread(
            new Recipient.Office(
                Authority.POLICE, dwellings.requireInUse(moveIn.dwelling()).division()),
            NotificationKind.MOVE_IN_REFUSED,
            new NotificationSubject(
                NotificationSubject.RecordKind.PERSON, moveIn.person().value(), moveIn.person()),
            moveIn.dwelling().value() + "/" + since,
            Map.of("since", since, "dwelling", moveIn.dwelling().value()),
            LocalDate.now(clock)));
  }
}

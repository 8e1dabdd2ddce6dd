package io.anju.residence.letting;

import io.anju.contract.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.declaration.Declarations;
import io.anju.residence.declaration.MoveIn;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Authority;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Notices;
import io.anju.residence.notice.Recipient;
import io.anju.residence.person.Persons;
import io.anju.residence.residence.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Registers the people a landlord declared with the filing of a lease: one form, both duties (Shenzhen arts. 8, 12, 37). A tenancy is told
 * again with each of its changes; what was registered stays as it is.
 */
public final class LeaseDeclarations {

  private final Persons persons;
  private final Declarations declarations;
  private final Notices notices;
  private final Clock clock;

  LeaseDeclarations(Persons persons, Declarations declarations, Notices notices, Clock clock) {
    this.persons = persons;
    this.declarations = declarations;
    this.notices = notices;
    this.clock = clock;
  }

  /** Who moves in later is registered when the tenancy is told again on that day. What cannot be so, people must settle. */
  public void register(DeclaredWithLease declared) {
    if (declared.since().isAfter(LocalDate.now(clock))) {
      return;
    }
    try {
      CurrentCaller.asSystem(() -> registered(declared));
    } catch (RegistryException refused) {
      if (!(refused.code() instanceof ResidenceError) && refused.code() != PlatformError.NOT_FOUND) {
        throw refused;
      }
      notices.tellAll(recipients(declared).map(recipient -> refusal(recipient, declared)).toList());
    }
  }

  private boolean registered(DeclaredWithLease declared) {
    declared.presented().ifPresent(persons::register);
    var person = persons.require(declared.person()).state();
    boolean known = person.residences().newestFirst().stream().filter(one -> one.dwelling().equals(declared.dwelling()))
        .anyMatch(one -> coversOrFollows(one, declared.since()) && one.declarations().stream().anyMatch(by -> by.by() == Declarant.LANDLORD));
    if (known) {
      return false;
    }
    var since = person.residences().current().filter(home -> home.dwelling().equals(declared.dwelling())).map(Residence::since);
    declarations.declareWithLease(new MoveIn(declared.person(), declared.dwelling(), since.orElse(declared.since()), Optional.empty(),
        declared.reason(), Declarant.LANDLORD, MoveIn.lodgingOf(Declarant.LANDLORD), false), declared.division(), declared.on(),
        declared.landlordUscc());
    return true;
  }

  /** Lived there that day or since, by whichever day they are said to have moved in. */
  private static boolean coversOrFollows(Residence home, LocalDate since) {
    return home.until().filter(left -> left.isBefore(since)).isEmpty();
  }

  private static Stream<Recipient> recipients(DeclaredWithLease declared) {
    return Stream.concat(landlord(declared), Stream.of(new Recipient.Office(Authority.POLICE, declared.division())));
  }

  private static Stream<Recipient> landlord(DeclaredWithLease declared) {
    return Stream.concat(declared.landlord().stream().map(Recipient.Someone::new),
        declared.landlordUscc().stream().map(Recipient.Enterprise::new));
  }

  private Notice refusal(Recipient to, DeclaredWithLease declared) {
    return Notice.unread(to, NoticeKind.MOVE_IN_REFUSED, new About(About.Matter.TENANCY, declared.tenancy(), declared.person()),
        declared.person().value() + "/" + declared.since(),
        Map.of("since", declared.since().toString(), "dwelling", declared.dwelling().value()), LocalDate.now(clock));
  }
}

package io.anju.residence.leasedeclaration;

import static io.anju.residence.declaration.DeclarationFixture.ELSEWHERE;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.residence.declaration.DeclarationFixture;
import io.anju.residence.notification.InMemoryNotificationsFixture;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.person.PresentedIdentity;
import io.anju.residence.registration.Declaration;
import io.anju.residence.registration.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaseDeclarationsTest {

  private static final PersonId LANDLORD = new PersonId("l".repeat(26));
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final InMemoryNotificationsFixture notifications =
      new InMemoryNotificationsFixture(CLOCK);
  private final LeaseDeclarations declarations =
      new LeaseDeclarations(
          fixture.people().persons, fixture.declarations(), notifications.notifications(), CLOCK);

  @Test
  void occupant_declared_with_the_lease_is_registered_once_however_often_it_is_published() {
    var person = fixture.people().registered();
    for (int times = 0; times < 3; times++) {
      declarations.register(moveIn(person, Optional.empty(), HOME, TODAY.minusDays(3)));
    }
    assertThat(residences(person))
        .singleElement()
        .satisfies(home -> {
          assertThat(home.dwelling()).isEqualTo(HOME);
          assertThat(home.since()).isEqualTo(TODAY.minusDays(3));
          assertThat(home.declarations()).extracting(Declaration::by).contains(Declarant.LANDLORD);
        });
    assertThat(notifications.sent()).isEmpty();
  }

  @Test
  void occupant_named_by_document_is_registered_first() {
    var document = PersonFixture.document();
    var presented = PersonFixture.presented(document, "王小明");
    declarations.register(
        moveIn(PersonFixture.idOf(document), Optional.of(presented), HOME, TODAY));
    assertThat(residences(PersonFixture.idOf(document))).hasSize(1);
  }

  @Test
  void occupant_of_a_lease_that_nobody_confirmed_by_no_recorded_owner_stays_pending() {
    var person = fixture.people().registered();
    for (int times = 0; times < 2; times++) {
      declarations.register(moveIn(person, Optional.empty(), HOME, TODAY, false));
    }
    assertThat(residences(person)).isEmpty();
    assertThat(fixture.people().find(person).residences().pending().open()).hasSize(1);
  }

  @Test
  void later_move_in_waits_for_its_day() {
    var person = fixture.people().registered();
    declarations.register(moveIn(person, Optional.empty(), HOME, TODAY.plusDays(1)));
    assertThat(residences(person)).isEmpty();
    assertThat(notifications.sent()).isEmpty();
  }

  @Test
  void occupant_whom_nobody_registered_is_reported_to_landlord_and_police_once() {
    var unknown = new PersonId("u".repeat(26));
    for (int times = 0; times < 2; times++) {
      declarations.register(moveIn(unknown, Optional.empty(), ELSEWHERE, TODAY));
    }
    assertThat(notifications.sent())
        .containsExactlyInAnyOrder(
            "MOVE_IN_REFUSED person:" + LANDLORD.value(),
            "MOVE_IN_REFUSED police:" + PersonFixture.COMMUNITY.value());
  }

  private List<Residence> residences(PersonId person) {
    return fixture.people().find(person).residences().newestFirst();
  }

  private static LeaseMoveIn moveIn(
      PersonId person,
      Optional<PresentedIdentity> presented,
      DwellingCode dwelling,
      LocalDate since) {
    return moveIn(person, presented, dwelling, since, true);
  }

  private static LeaseMoveIn moveIn(
      PersonId person,
      Optional<PresentedIdentity> presented,
      DwellingCode dwelling,
      LocalDate since,
      boolean confirmed) {
    return new LeaseMoveIn(
        "t1",
        person,
        presented,
        dwelling,
        PersonFixture.COMMUNITY,
        since,
        ResidenceReason.WORK,
        TODAY,
        Optional.of(LANDLORD),
        Optional.empty(),
        confirmed,
        true);
  }
}

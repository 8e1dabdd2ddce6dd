package io.anju.residence.declaration.batch;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static io.anju.residence.declaration.DeclarationFixture.HOME;
import static io.anju.residence.declaration.DeclarationFixture.TODAY;
import static io.anju.residence.person.PersonFixture.asPerson;
import static io.anju.residence.person.PersonFixture.idOf;
import static io.anju.residence.person.PersonFixture.presented;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.access.Role;
import io.anju.residence.ResidenceError;
import io.anju.residence.declaration.DeclarationFixture;
import io.anju.residence.notification.InMemoryNotificationsFixture;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.registration.Residence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatchDeclarationsTest {

  private static final Clock CLOCK =
      Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  private final DeclarationFixture fixture = new DeclarationFixture();
  private final InMemoryNotificationsFixture notifications =
      new InMemoryNotificationsFixture(CLOCK);
  private final BatchDeclarations batch =
      new BatchDeclarations(
          fixture.people().persons,
          fixture.declarations(),
          fixture.dwellings,
          notifications.notifications(),
          CLOCK);
  private final DocumentNumber document = PersonFixture.document();
  private final PersonId landlord = fixture.people().registered();

  @Test
  void row_of_a_landlord_registers_tenant_and_residence_and_again_declares_nothing_twice() {
    fixture.let(HOME, landlord, idOf(document));
    var row = row("王小明", TODAY, Optional.empty());
    assertThat(declare(row)).isEqualTo(RowOutcome.REGISTERED);
    assertThat(declare(row)).isEqualTo(RowOutcome.KNOWN);
    var person = fixture.people().find(idOf(document));
    assertThat(person.residences().newestFirst())
        .singleElement()
        .extracting(Residence::dwelling, Residence::since)
        .containsExactly(HOME, TODAY);
  }

  @Test
  void stay_that_is_over_is_registered_with_its_end() {
    fixture.let(HOME, landlord, idOf(document));
    declare(row("王小明", TODAY.minusDays(20), Optional.of(TODAY.minusDays(1))));
    assertThat(fixture.people().find(idOf(document)).residences().current()).isEmpty();
  }

  @Test
  void declarant_without_authority_registers_not_even_the_person() {
    assertRefused(
        ResidenceError.DECLARANT_NOT_AUTHORISED,
        () -> declare(row("王小明", TODAY, Optional.empty())));
    assertThat(fixture.people().persons.isRegistered(idOf(document))).isFalse();
  }

  @Test
  void another_name_under_the_document_is_pending_and_reported_to_the_station() {
    fixture.let(HOME, landlord, idOf(document));
    declare(row("王小明", TODAY, Optional.empty()));
    assertThat(declare(row("赵大力", TODAY, Optional.empty()))).isEqualTo(RowOutcome.PENDING);
    assertThat(notifications.sent())
        .containsExactly("MOVE_IN_REFUSED police:" + PersonFixture.COMMUNITY.value());
  }

  @Test
  void row_of_a_tenancy_that_nobody_confirmed_is_pending() {
    fixture.letUnconfirmed(HOME, landlord, idOf(document));
    assertThat(declare(row("王小明", TODAY, Optional.empty()))).isEqualTo(RowOutcome.PENDING);
    assertThat(fixture.people().find(idOf(document)).residences().newestFirst()).isEmpty();
  }

  @Test
  void impossible_day_is_refused() {
    fixture.let(HOME, landlord, idOf(document));
    assertRefused(
        ResidenceError.DATE_IMPOSSIBLE,
        () -> declare(row("王小明", TODAY.plusDays(1), Optional.empty())));
  }

  private RowOutcome declare(DeclarationRow row) {
    return asPerson(Role.LANDLORD, landlord, () -> batch.declare(row, Declarant.LANDLORD));
  }

  private DeclarationRow row(String name, LocalDate since, Optional<LocalDate> until) {
    return new DeclarationRow(presented(document, name), HOME, since, until, ResidenceReason.WORK);
  }
}

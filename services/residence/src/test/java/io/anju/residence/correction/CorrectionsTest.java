package io.anju.residence.correction;

import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.asPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.contract.NotificationFact;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.permit.PermitFixture;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

  private static final Objection.Datum PHONE =
      new Objection.Datum(DataCategory.PERSON, "phone", "none", "13800001234");

  private final PersonFixture people = new PersonFixture();
  private final InMemoryAggregates<Correction> stored =
      InMemoryAggregates.of(correction ->
          Scope.personal(
              List.of(correction.application().division().value()),
              List.of(correction.application().person().value()),
              List.of()));
  private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T00:00:00Z"), ZoneOffset.UTC);
  private final Corrections corrections =
      new Corrections(
          new CorrectionRepository(stored, null),
          people.persons,
          _ -> PermitFixture.active(ShippedRulesFixture.decree663()),
          new CorrectionEffects(people.persons),
          new CorrectionDeadlines(
              new Deadline(5, Deadline.Days.WORKING),
              new Deadline(10, Deadline.Days.WORKING),
              ShippedRulesFixture.workingDays()),
          new Ids(clock),
          clock);
  private final PersonId person = people.registered();

  private Versioned<Correction> submitted(Objection.Datum datum) {
    return asPerson(Role.RESIDENT, person, () -> corrections.submit(person, datum, "moved"));
  }

  private Versioned<Correction> decided(Versioned<Correction> correction, boolean granted) {
    return asOfficer(() ->
        corrections.decide(
            correction.state().application().id(), granted, "checked", ExpectedVersion.ANY));
  }

  private List<String> notifications() {
    return stored.alongside().stream()
        .map(NotificationFact.class::cast)
        .map(PersonFixture::describe)
        .toList();
  }

  @Test
  void application_notifies_the_source_authority_in_the_same_write() {
    var application = submitted(PHONE).state().application();
    assertThat(application.decideBy()).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(notifications())
        .containsExactly("correction-submitted POLICE:" + PersonFixture.COMMUNITY.value());
  }

  @Test
  void granted_correction_changes_the_person_and_notifies_them() {
    decided(submitted(PHONE), true);
    assertThat(people.find(person).identity().phone().orElseThrow().value())
        .isEqualTo("13800001234");
    assertThat(notifications()).last().isEqualTo("correction-granted " + person);
  }

  @Test
  void grant_repeated_after_the_process_ended_before_the_decision_was_saved_is_complete() {
    var submitted = submitted(PHONE);
    stored.beforeNextWrite(() -> {
      throw new IllegalStateException("the process ends");
    });
    assertThatThrownBy(() -> decided(submitted, true)).hasMessage("the process ends");
    assertThat(notifications()).hasSize(1);
    decided(submitted, true);
    assertThat(notifications()).last().isEqualTo("correction-granted " + person);
  }

  @Test
  void denied_correction_changes_nothing_and_notifies_the_person() {
    var submitted = submitted(PHONE);
    decided(submitted, false);
    assertThat(people.find(person).identity().phone()).isEmpty();
    assertThat(notifications()).last().isEqualTo("correction-denied " + person);
    assertThatThrownBy(() -> decided(submitted, true)).hasMessage("decision-exists");
  }

  @Test
  void invalid_corrected_value_is_rejected() {
    assertThatThrownBy(
            () -> submitted(new Objection.Datum(DataCategory.PERSON, "phone", "none", "12")))
        .hasMessage("invalid-request");
  }

  @Test
  void another_authority_must_not_decide() {
    var tenancy = submitted(new Objection.Datum(DataCategory.TENANCY, "until", "2026", "2027"));
    assertThatThrownBy(() -> decided(tenancy, true)).hasMessage("forbidden");
  }

  @Test
  void appeal_about_an_active_permit_is_rejected() {
    var permit = new PermitId("01920000-0000-7000-8000-000000000001");
    assertThatThrownBy(
            () -> asPerson(Role.RESIDENT, person, () -> corrections.appeal(permit, "unfair")))
        .hasMessage("appeal-impossible");
    assertThat(stored.stored()).isEmpty();
  }
}

package io.anju.residence.person;

import static io.anju.residence.person.BulkRegistration.Outcome.COMPLETED;
import static io.anju.residence.person.BulkRegistration.Outcome.DOCUMENT_SUPERSEDED;
import static io.anju.residence.person.BulkRegistration.Outcome.IDENTITY_CONFLICT;
import static io.anju.residence.person.BulkRegistration.Outcome.REGISTERED;
import static io.anju.residence.person.BulkRegistration.Outcome.UNCHANGED;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.document;
import static io.anju.residence.person.PersonFixture.idOf;
import static io.anju.residence.person.PersonFixture.presented;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BulkRegistrationTest {

  private final PersonFixture fixture = new PersonFixture();
  private final BulkRegistration bulk = new BulkRegistration(fixture.stored, PersonFixture::idOf);

  private static PresentedIdentity withPhone(DocumentNumber document, String name) {
    return new PresentedIdentity(
        document,
        presented(document, name).name(),
        Optional.of(new PhoneNumber("13800000000")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void batch_registers_completes_and_leaves_as_single_registrations_would() {
    var known = document();
    var added = document();
    asOfficer(() -> fixture.persons.register(presented(known, "王小明")));
    var outcomes =
        asOfficer(() ->
            bulk.register(
                List.of(
                    presented(added, "李小明"),
                    withPhone(known, "王小明"),
                    presented(known, "王小明"),
                    presented(known, "赵小明"))));
    assertThat(outcomes).containsExactly(REGISTERED, COMPLETED, UNCHANGED, IDENTITY_CONFLICT);
    assertThat(fixture.find(idOf(known)).identity().phone()).isPresent();
    assertThat(fixture.find(idOf(added)).identity().name().value()).isEqualTo("李小明");
  }

  @Test
  void same_person_twice_in_a_batch_is_registered_once() {
    var document = document();
    var outcomes =
        asOfficer(() ->
            bulk.register(
                List.of(
                    presented(document, "王小明"),
                    withPhone(document, "王小明"),
                    presented(document, "李小明"))));
    assertThat(outcomes).containsExactly(REGISTERED, COMPLETED, IDENTITY_CONFLICT);
    assertThat(fixture.stored.stored()).hasSize(1);
    assertThat(fixture.stored.stored().get(idOf(document).value()).version()).isOne();
  }

  @Test
  void repeated_batch_changes_nothing() {
    var batch = List.of(presented(document(), "王小明"), presented(document(), "李小明"));
    asOfficer(() -> bulk.register(batch));
    var before = fixture.stored.stored();
    assertThat(asOfficer(() -> bulk.register(batch))).containsExactly(UNCHANGED, UNCHANGED);
    assertThat(fixture.stored.stored()).isEqualTo(before);
  }

  @Test
  void registration_by_another_in_between_is_found_at_the_next_attempt() {
    var document = document();
    fixture.stored.beforeNextWrite(
        () -> asOfficer(() -> fixture.persons.register(presented(document, "王小明"))));
    assertThat(asOfficer(() -> bulk.register(List.of(withPhone(document, "王小明")))))
        .containsExactly(COMPLETED);
    assertThat(fixture.stored.stored()).hasSize(1);
  }

  @Test
  void superseded_document_is_refused() {
    var wrong = document();
    var right = document();
    var registered = asOfficer(() -> fixture.persons.register(presented(wrong, "王小明")));
    var change =
        new IdentityChange(
            IdentityChange.Kind.DOCUMENT_CORRECTED,
            idOf(right),
            Instant.parse("2026-07-01T00:00:00Z"),
            LocalDate.of(2026, 7, 1),
            "officer",
            "made up");
    asOfficer(() ->
        fixture.persons.supersede(
            registered.person(), new Supersession.Corrected(idOf(right), right, change)));
    assertThat(asOfficer(() -> bulk.register(List.of(presented(wrong, "王小明")))))
        .containsExactly(DOCUMENT_SUPERSEDED);
  }
}

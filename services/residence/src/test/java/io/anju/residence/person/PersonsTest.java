package io.anju.residence.person;

import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.document;
import static io.anju.residence.person.PersonFixture.idOf;
import static io.anju.residence.person.PersonFixture.presented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.codes.PhoneNumber;
import io.anju.contract.Fact;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.RegistryException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonsTest {

  private final PersonFixture fixture = new PersonFixture();
  private final Persons persons = fixture.persons;

  private static IdentityChange change(IdentityChange.Kind kind, PersonId other) {
    return new IdentityChange(
        kind,
        other,
        Instant.parse("2026-07-01T00:00:00Z"),
        LocalDate.of(2026, 7, 1),
        "officer",
        "made up");
  }

  @Test
  void document_presented_again_finds_the_same_person() {
    var document = document();
    var first = asOfficer(() -> persons.register(presented(document, "王小明")));
    var again = asOfficer(() -> persons.register(presented(document, "王小明")));
    assertThat(first.newlyRegistered()).isTrue();
    assertThat(again.newlyRegistered()).isFalse();
    assertThat(again.person()).isEqualTo(first.person());
  }

  @Test
  void document_presented_under_another_name_is_rejected() {
    var document = document();
    asOfficer(() -> persons.register(presented(document, "王小明")));
    assertThatThrownBy(() -> asOfficer(() -> persons.register(presented(document, "李小明"))))
        .isInstanceOf(RegistryException.class)
        .hasMessage("identity-conflict");
  }

  @Test
  void concurrent_registration_of_one_document_makes_one_person() {
    var document = document();
    fixture.stored.beforeNextWrite(
        () -> asOfficer(() -> persons.register(presented(document, "王小明"))));
    var second = asOfficer(() -> persons.register(presented(document, "王小明")));
    assertThat(second.newlyRegistered()).isFalse();
    assertThat(fixture.stored.stored()).hasSize(1);
  }

  @Test
  void change_is_retried_on_the_newest_state_and_published_once() {
    var id = fixture.registered();
    var twin = fixture.registered();
    fixture.stored.beforeNextWrite(
        () -> asOfficer(() -> persons.change(id, person -> person.with(withPhone(person)))));
    var changed =
        asOfficer(() ->
            persons.changeAndPublish(
                id,
                person ->
                    new PersonChange(
                        person.supersede(
                            new Supersession.Merged(twin, change(IdentityChange.Kind.MERGED, id))),
                        List.<Fact>of())));
    assertThat(changed.version()).isEqualTo(3);
    assertThat(changed.state().identity().phone()).isPresent();
  }

  private static Identity withPhone(Person person) {
    var who = person.identity();
    return new Identity(
        who.document(),
        who.name(),
        Optional.of(new PhoneNumber("13800001234")),
        who.sex(),
        who.birthDate(),
        who.domicile());
  }

  @Test
  void unchanged_person_is_not_saved() {
    var id = fixture.registered();
    assertThat(asOfficer(() -> persons.change(id, person -> person)).version()).isEqualTo(1);
  }

  @Test
  void reader_completes_a_correction_whose_process_ended_after_the_first_write() {
    var wrong = fixture.registered();
    var right = document();
    var loaded = asOfficer(() -> persons.require(wrong));
    fixture.stored.beforeNextWrite(() ->
        fixture.stored.beforeNextWrite(() -> {
          throw new IllegalStateException("the process ends");
        }));
    assertThatThrownBy(() ->
            asOfficer(() ->
                persons.supersede(
                    loaded,
                    new Supersession.Corrected(
                        idOf(right),
                        right,
                        change(IdentityChange.Kind.DOCUMENT_CORRECTED, wrong)))))
        .hasMessage("the process ends");
    assertThat(fixture.stored.stored()).hasSize(1);
    var found = asOfficer(() -> persons.require(wrong));
    assertThat(found.state().id()).isEqualTo(idOf(right));
    assertThat(found.state().aliases()).containsExactly(wrong);
    assertThat(persons.allIdsOf(wrong)).containsExactly(idOf(right), wrong);
  }

  @Test
  void merged_record_can_be_separated_once() {
    var kept = fixture.registered();
    var other = fixture.registered();
    asOfficer(() ->
        persons.supersede(
            persons.require(other),
            new Supersession.Merged(kept, change(IdentityChange.Kind.MERGED, other))));
    assertThat(fixture.find(other).id()).isEqualTo(kept);
    var separation = change(IdentityChange.Kind.UNMERGED, other);
    asOfficer(() -> persons.unmerge(persons.require(kept), other, separation));
    assertThat(fixture.find(other).id()).isEqualTo(other);
    assertThatThrownBy(
            () -> asOfficer(() -> persons.unmerge(persons.require(kept), other, separation)))
        .hasMessage("merge-unknown");
  }

  @Test
  void registration_elsewhere_is_known_without_opening_the_record() {
    var id = fixture.registered();
    assertThat(persons.isRegistered(id)).isTrue();
    assertThat(persons.isRegistered(idOf(document()))).isFalse();
    assertThatThrownBy(() -> CurrentCaller.call(nobody(), () -> persons.require(id)))
        .hasMessage("forbidden");
  }

  private static Caller nobody() {
    return new Caller(
        "nobody",
        Set.of(Role.RESIDENT),
        Optional.empty(),
        Optional.of(idOf(document())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

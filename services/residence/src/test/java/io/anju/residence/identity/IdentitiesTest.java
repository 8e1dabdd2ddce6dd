package io.anju.residence.identity;

import static io.anju.residence.person.PersonFixture.asColleague;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.asOfficial;
import static io.anju.residence.person.PersonFixture.document;
import static io.anju.residence.person.PersonFixture.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.identity.IdentityDecision.AwaitingSecondOfficer;
import io.anju.residence.identity.IdentityDecision.CarriedOut;
import io.anju.residence.person.Person;
import io.anju.residence.person.PersonFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  private final PersonFixture people = new PersonFixture();
  private final Set<PersonId> holders = new HashSet<>();
  private Instant now = Instant.parse("2026-07-01T00:00:00Z");
  private final Identities identities =
      new Identities(
          people.persons,
          holders::contains,
          new ProposalsInMemory(),
          new Clock() {
            @Override
            public Instant instant() {
              return now;
            }

            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }
          });
  private final PersonId person = people.registered();
  private final PersonId other = people.registered();

  @Test
  void corrected_document_notifies_the_person_although_the_process_ends_before_the_second_write() {
    var right = document();
    asColleague(() -> identities.correctDocument(person, right, "misread", ExpectedVersion.ANY));
    people.stored.beforeNextWrite(() ->
        people.stored.beforeNextWrite(() -> {
          throw new IllegalStateException("the process ends");
        }));
    assertThatThrownBy(() ->
            asOfficer(
                () -> identities.correctDocument(person, right, "misread", ExpectedVersion.ANY)))
        .hasMessage("the process ends");
    assertThat(people.notifications()).containsExactly("document-corrected " + idOf(right));
    assertThat(people.find(person).id()).isEqualTo(idOf(right));
  }

  @Test
  void correction_to_a_registered_or_former_number_is_rejected() {
    var taken = people.find(other).identity().document();
    assertThatThrownBy(() ->
            asOfficer(
                () -> identities.correctDocument(person, taken, "misread", ExpectedVersion.ANY)))
        .hasMessage("document-registered");
    var former = people.find(person).identity().document();
    var number = document();
    var corrected =
        byTwo(() -> identities.correctDocument(person, number, "misread", ExpectedVersion.ANY));
    assertThatThrownBy(() ->
            asOfficer(() ->
                identities.correctDocument(
                    corrected.state().id(), former, "misread", ExpectedVersion.ANY)))
        .hasMessage("document-superseded");
  }

  @Test
  void merge_and_separation_notify_the_person_once_each() {
    byTwo(() -> identities.merge(person, other, "one person", ExpectedVersion.ANY));
    asOfficer(() -> identities.merge(person, other, "one person", ExpectedVersion.ANY));
    assertThat(people.notifications()).containsExactly("records-merged " + person);
    assertThatThrownBy(() ->
            asColleague(
                () -> identities.unmerge(person, other, "two persons", ExpectedVersion.ANY)))
        .hasMessage("second-officer-required");
    asOfficer(() -> identities.unmerge(person, other, "two persons", ExpectedVersion.ANY));
    assertThat(people.notifications()).containsExactly("records-merged " + person);
    asOfficial(
        Role.STATION_CHIEF,
        "third",
        () -> identities.unmerge(person, other, "two persons", ExpectedVersion.ANY));
    assertThat(people.notifications())
        .containsExactly("records-merged " + person, "records-separated " + person);
  }

  @Test
  void change_is_carried_out_by_the_second_official_who_enters_the_same() {
    var right = document();
    for (int times = 0; times < 3; times++) {
      assertThat(asOfficer(() -> correctTo(right))).isInstanceOf(AwaitingSecondOfficer.class);
    }
    var different = document();
    assertThat(asColleague(() -> correctTo(different))).isInstanceOf(AwaitingSecondOfficer.class);
    assertThat(people.find(person).id()).isEqualTo(person);
    assertThat(identities.proposals(people.find(person)))
        .extracting(proposal -> proposal.by() + " " + proposal.other())
        .containsExactly("made-up " + idOf(right), "colleague " + idOf(different));
    assertThat(asColleague(() -> correctTo(right))).isInstanceOf(CarriedOut.class);
    assertThat(people.find(person).id()).isEqualTo(idOf(right));
  }

  @Test
  void what_was_entered_is_used_once_and_for_thirty_days() {
    byTwo(() -> identities.merge(person, other, "one person", ExpectedVersion.ANY));
    asOfficer(() -> identities.unmerge(person, other, "two", ExpectedVersion.ANY));
    asOfficial(
        Role.STATION_CHIEF,
        "third",
        () -> identities.unmerge(person, other, "two", ExpectedVersion.ANY));
    assertThat(asColleague(() -> identities.merge(person, other, "again", ExpectedVersion.ANY)))
        .isInstanceOf(AwaitingSecondOfficer.class);
    now = now.plus(Duration.ofDays(31));
    assertThat(identities.proposals(people.find(person))).isEmpty();
    assertThat(asOfficer(() -> identities.merge(person, other, "again", ExpectedVersion.ANY)))
        .isInstanceOf(AwaitingSecondOfficer.class);
    now = now.plus(Duration.ofDays(30));
    assertThat(asColleague(() -> identities.merge(person, other, "again", ExpectedVersion.ANY)))
        .isInstanceOf(CarriedOut.class);
  }

  private IdentityDecision correctTo(DocumentNumber right) {
    return identities.correctDocument(person, right, "misread", ExpectedVersion.ANY);
  }

  /** Entered by one officer, carried out by another. */
  private static Versioned<Person> byTwo(Supplier<IdentityDecision> change) {
    assertThat(asOfficer(change)).isInstanceOf(AwaitingSecondOfficer.class);
    return ((CarriedOut) asColleague(change)).person();
  }

  @Test
  void merge_with_itself_or_of_two_permit_holders_is_rejected() {
    assertThatThrownBy(
            () -> asOfficer(() -> identities.merge(person, person, "same", ExpectedVersion.ANY)))
        .hasMessage("merge-same-record");
    holders.addAll(Set.of(person, other));
    assertThatThrownBy(
            () -> asOfficer(() -> identities.merge(person, other, "same", ExpectedVersion.ANY)))
        .hasMessage("merge-permit-conflict");
    assertThat(people.notifications()).isEmpty();
  }
}

package io.anju.residence.identity;

import static io.anju.residence.person.PersonFixture.asColleague;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.document;
import static io.anju.residence.person.PersonFixture.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.residence.person.PersonFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  private final PersonFixture people = new PersonFixture();
  private final Set<PersonId> holders = new HashSet<>();
  private final Identities identities =
      new Identities(
          people.persons,
          holders::contains,
          Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC));
  private final PersonId person = people.registered();
  private final PersonId other = people.registered();

  @Test
  void corrected_document_notifies_the_person_although_the_process_ends_before_the_second_write() {
    var right = document();
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
    var corrected =
        asOfficer(
            () -> identities.correctDocument(person, document(), "misread", ExpectedVersion.ANY));
    assertThatThrownBy(() ->
            asOfficer(() ->
                identities.correctDocument(
                    corrected.state().id(), former, "misread", ExpectedVersion.ANY)))
        .hasMessage("document-superseded");
  }

  @Test
  void merge_and_separation_notify_the_person_once_each() {
    for (int times = 0; times < 2; times++) {
      asOfficer(() -> identities.merge(person, other, "one person", ExpectedVersion.ANY));
    }
    assertThat(people.notifications()).containsExactly("records-merged " + person);
    assertThatThrownBy(() ->
            asOfficer(() -> identities.unmerge(person, other, "two persons", ExpectedVersion.ANY)))
        .hasMessage("second-officer-required");
    asColleague(() -> identities.unmerge(person, other, "two persons", ExpectedVersion.ANY));
    assertThat(people.notifications())
        .containsExactly("records-merged " + person, "records-separated " + person);
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

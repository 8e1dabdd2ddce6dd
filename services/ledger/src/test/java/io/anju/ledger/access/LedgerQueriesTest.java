package io.anju.ledger.access;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerQueriesTest {

  private static final PersonId PERSON = new PersonId(AccessFixture.PERSON);

  private static final PersonId FORMER = new PersonId("a".repeat(26));
  private static final PersonId FORMER_STILL = new PersonId("b".repeat(26));

  private final List<String> asked = new ArrayList<>();
  private final InMemoryEntryStoreFixture store = new InMemoryEntryStoreFixture();
  private final LedgerQueries queries = new LedgerQueries(new Search(), store, this::linked);

  private final class Search implements AccessSearch {

    @Override
    public List<Entry> about(Set<PersonId> ids, Optional<Long> beforeSeq, int limit) {
      asked.add("about " + ids.stream().map(PersonId::value).sorted().toList());
      return List.copyOf(store.entriesBySeq.values());
    }

    @Override
    public List<Entry> audited(
        DivisionCode auditor, Set<PersonId> ids, Optional<Long> beforeSeq, int limit) {
      asked.add("audited by " + auditor.value() + " " + ids.size());
      return List.of();
    }
  }

  /** The document number was corrected twice. */
  private Set<PersonId> linked(Collection<PersonId> ids) {
    var linked = new HashSet<PersonId>();
    if (ids.contains(PERSON) || ids.contains(FORMER_STILL)) {
      linked.addAll(List.of(PERSON, FORMER_STILL, FORMER));
    }
    return linked;
  }

  private List<Entry> ofCaller() {
    return queries.about(queries.idsOfCaller(), Optional.empty(), 9);
  }

  @Test
  void person_sees_the_accesses_to_their_own_data() {
    new HashChain(store).append(AccessFixture.accesses("a", 1, 4));
    var self = Callers.person(Role.RESIDENT, PERSON);
    assertThat(CurrentCaller.call(self, () -> ofCaller())).hasSize(3);
    assertThat(asked)
        .containsExactly("about " + List.of(FORMER.value(), PERSON.value(), FORMER_STILL.value()));
  }

  @Test
  void caller_who_is_no_person_of_the_registry_has_no_own_accesses() {
    var employer = Callers.organisation(Role.EMPLOYER, new CreditCode("91350100M000100Y43"));
    assertRefused(PlatformError.FORBIDDEN, employer, this::ofCaller);
    assertThat(asked).isEmpty();
  }

  @Test
  void auditor_audits_the_own_division_and_none_without_one() {
    var auditor = Callers.official(Role.AUDITOR, "4403");
    CurrentCaller.call(auditor, () -> queries.audited(Optional.of(PERSON), Optional.empty(), 9));
    assertThat(asked).containsExactly("audited by 4403 3");
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.person(Role.RESIDENT, PERSON),
        () -> queries.audited(Optional.empty(), Optional.empty(), 9));
  }

  @Test
  void verification_is_of_a_part_of_the_chain() {
    new HashChain(store).append(AccessFixture.accesses("a", 1, 4));
    assertThat(queries.verify(1, 10)).isInstanceOf(Verification.Outcome.Intact.class);
    store.entriesBySeq.remove(2L);
    assertThat(queries.verify(1, 1)).isInstanceOf(Verification.Outcome.Intact.class);
    assertThat(queries.verify(1, 10)).isInstanceOf(Verification.Outcome.Broken.class);
    assertThat(queries.verify(3, 10)).isInstanceOf(Verification.Outcome.Broken.class);
  }
}

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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerQueriesTest {

  private static final PersonId PERSON = new PersonId(AccessFixture.PERSON);

  private final List<String> asked = new ArrayList<>();
  private final InMemoryEntryStoreFixture store = new InMemoryEntryStoreFixture();
  private final LedgerQueries queries = new LedgerQueries(new Search(), store);

  private final class Search implements AccessSearch {

    @Override
    public List<Entry> about(PersonId person, Optional<Long> beforeSeq, int limit) {
      asked.add("about " + person.value());
      return List.copyOf(store.entriesBySeq.values());
    }

    @Override
    public List<Entry> audited(
        DivisionCode auditor, Optional<PersonId> person, Optional<Long> beforeSeq, int limit) {
      asked.add("audited by " + auditor.value());
      return List.of();
    }
  }

  @Test
  void person_sees_the_accesses_to_their_own_data() {
    new HashChain(store).append(AccessFixture.accesses("a", 1, 4));
    var self = Callers.person(Role.RESIDENT, PERSON);
    assertThat(CurrentCaller.call(self, () -> queries.ofCaller(Optional.empty(), 9))).hasSize(3);
    assertThat(asked).containsExactly("about " + PERSON.value());
  }

  @Test
  void caller_who_is_no_person_of_the_registry_has_no_own_accesses() {
    var employer = Callers.organisation(Role.EMPLOYER, new CreditCode("91350100M000100Y43"));
    assertRefused(PlatformError.FORBIDDEN, employer, () -> queries.ofCaller(Optional.empty(), 9));
    assertThat(asked).isEmpty();
  }

  @Test
  void auditor_audits_the_own_division_and_none_without_one() {
    var auditor = Callers.official(Role.AUDITOR, "4403");
    CurrentCaller.call(auditor, () -> queries.audited(Optional.of(PERSON), Optional.empty(), 9));
    assertThat(asked).containsExactly("audited by 4403");
    assertRefused(
        PlatformError.FORBIDDEN,
        Callers.person(Role.RESIDENT, PERSON),
        () -> queries.audited(Optional.empty(), Optional.empty(), 9));
  }

  @Test
  void verification_is_of_the_whole_chain() {
    new HashChain(store).append(AccessFixture.accesses("a", 1, 4));
    assertThat(queries.verify()).isInstanceOf(Verification.Outcome.Intact.class);
    store.entriesBySeq.remove(2L);
    assertThat(queries.verify()).isInstanceOf(Verification.Outcome.Broken.class);
  }
}

package io.anju.residence.dormancy;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.evidence.EvidenceFixture;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.evidence.HeldEvidence;
import io.anju.residence.person.Identity;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.registration.ResidenceHistory;
import java.util.List;
import java.util.Optional;

/** Holders of permits of whom the registry knows no residence and no evidence. */
final class HolderFixture {

  private HolderFixture() {}

  static Persons persons(PersonId holder) {
    var document = new DocumentNumber(DocumentType.RESIDENT_ID, "11010519491231002X");
    var identity =
        new Identity(
            document,
            new PersonName("张三"),
            Optional.empty(),
            document.sex().orElseThrow(),
            document.birthDate(),
            Optional.empty());
    var aggregates =
        InMemoryAggregates.<Person>of(_ -> Scope.personal(List.of(), List.of(), List.of()));
    CurrentCaller.asSystem(() ->
        aggregates.add(
            holder.value(),
            new Person(
                holder,
                identity,
                List.of(),
                List.of(),
                ResidenceHistory.EMPTY,
                Optional.empty(),
                List.of(),
                List.of())));
    return new Persons(aggregates, _ -> holder);
  }

  static EvidenceRepository noEvidence() {
    return new EvidenceRepository() {
      @Override
      public HeldEvidence of(PersonId person) {
        return new EvidenceFixture();
      }

      @Override
      public HeldEvidence ofIds(List<PersonId> ids) {
        return new EvidenceFixture();
      }
    };
  }
}

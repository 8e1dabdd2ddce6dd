package io.anju.residence.evidence;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.residence.rules.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What other services have told of one person. */
public interface HeldEvidence {

  List<KnownTenancy> tenanciesOf(PersonId person);

  List<KnownEmployment> employmentsOf(PersonId person);

  /** What counts on a day for a permit in a city: tenancies there, and employment. */
  default List<Proof> proofs(PersonId person, DivisionCode city, LocalDate on) {
    return Stream.concat(
        tenanciesOf(person).stream().filter(tenancy -> tenancy.runs(on) && city.covers(tenancy.division())).map(KnownTenancy::proof),
        employmentsOf(person).stream().filter(employment -> employment.runs(on)).map(KnownEmployment::proof)).toList();
  }
}

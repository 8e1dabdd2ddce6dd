package io.anju.employment.reconciliation.kafka;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.EmploymentFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PermitGround;
import io.anju.contract.PermitStatus;
import io.anju.contract.PersonFact;
import io.anju.employment.reconciliation.Card;
import io.anju.employment.reconciliation.Home;
import io.anju.employment.reconciliation.Job;
import io.anju.employment.reconciliation.Registered;
import io.anju.employment.record.NameDigest;
import io.anju.employment.record.NameDigests;
import io.anju.platform.keys.PersonalFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads facts for what is compared, and nothing else of them. A registered name becomes a digest here and goes no further. */
public record Reading(PersonalFields fields, NameDigests digests) {

  private static final int HOMES = 2;

  public Job job(EmploymentFact fact) {
    var workplace = Optional.ofNullable(fact.workplace());
    var enterprises = Stream.concat(Stream.of(fact.uscc()), workplace.map(EmploymentFact.Workplace::userEnterprise).stream());
    boolean foreseen = Boolean.FALSE.equals(fact.ended());
    return new Job(fact.id(), fact.version(), enterprises.toList(),
        workplace.map(EmploymentFact.Workplace::division).or(() -> Optional.ofNullable(fact.division())).map(DivisionCode::new),
        fact.from(), foreseen ? Optional.empty() : Optional.ofNullable(fact.until()),
        Optional.ofNullable(fact.nameDigest()).map(NameDigest::new));
  }

  public Registered registered(PersonFact fact) {
    var homes = fact.residences().stream().limit(HOMES)
        .map(home -> new Home(new DivisionCode(home.division()), home.since(), Optional.ofNullable(home.until()), home.reason())).toList();
    return new Registered(fact.version(), Optional.ofNullable(fact.movedTo()), fact.aliases(), homes,
        Optional.ofNullable(fact.domicile()).map(DivisionCode::new), names(fact));
  }

  public Card card(PermitFact fact) {
    boolean onEmployment = fact.status() == PermitStatus.ACTIVE && fact.ground() == PermitGround.EMPLOYMENT;
    return new Card(fact.id(), fact.version(), onEmployment, new DivisionCode(fact.division()),
        Optional.ofNullable(fact.issuedOn()).orElse(fact.appliedOn()));
  }

  private List<NameDigest> names(PersonFact fact) {
    return Optional.ofNullable(fields.decrypt("name", fact.name())).map(PersonName::new).stream()
        .flatMap(name -> Stream.concat(Stream.of(fact.id()), fact.aliases().stream()).map(id -> digests.of(new PersonId(id), name)))
        .toList();
  }
}

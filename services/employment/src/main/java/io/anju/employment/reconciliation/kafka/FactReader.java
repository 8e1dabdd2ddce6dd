package io.anju.employment.reconciliation.kafka;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.EmploymentFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.employment.reconciliation.EmploymentRecord;
import io.anju.employment.reconciliation.PermitRecord;
import io.anju.employment.reconciliation.RegisteredPerson;
import io.anju.employment.reconciliation.Residence;
import io.anju.employment.record.NameDigest;
import io.anju.employment.record.NameDigests;
import io.anju.platform.keys.PersonalFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Extracts from facts what is compared and nothing else. A registered name is turned into a digest
 * here and is not passed on.
 */
public record FactReader(PersonalFields fields, NameDigests digests) {

  private static final int MAX_RESIDENCES = 2;

  public EmploymentRecord employment(EmploymentFact fact) {
    var workplace = Optional.ofNullable(fact.workplace());
    var enterprises =
        Stream.concat(
            Stream.of(fact.uscc()),
            workplace.map(EmploymentFact.Workplace::userEnterprise).stream());
    boolean planned = Boolean.FALSE.equals(fact.ended());
    return new EmploymentRecord(
        fact.id(),
        fact.version(),
        enterprises.toList(),
        workplace
            .map(EmploymentFact.Workplace::division)
            .or(() -> Optional.ofNullable(fact.division()))
            .map(DivisionCode::new),
        fact.from(),
        planned ? Optional.empty() : Optional.ofNullable(fact.until()),
        Optional.ofNullable(fact.nameDigest()).map(NameDigest::new));
  }

  public RegisteredPerson person(PersonFact fact) {
    var residences =
        fact.residences().stream()
            .limit(MAX_RESIDENCES)
            .map(residence ->
                new Residence(
                    new DivisionCode(residence.division()),
                    residence.since(),
                    Optional.ofNullable(residence.until()),
                    residence.reason()))
            .toList();
    return new RegisteredPerson(
        fact.version(),
        Optional.ofNullable(fact.movedTo()),
        fact.aliases(),
        residences,
        Optional.ofNullable(fact.domicile()).map(DivisionCode::new),
        names(fact));
  }

  public PermitRecord permit(PermitFact fact) {
    boolean activeOnEmployment =
        fact.status() == PermitStatus.ACTIVE && fact.ground() == PermitGround.EMPLOYMENT;
    return new PermitRecord(
        fact.id(),
        fact.version(),
        activeOnEmployment,
        new DivisionCode(fact.division()),
        Optional.ofNullable(fact.issuedOn()).orElse(fact.appliedOn()));
  }

  private List<NameDigest> names(PersonFact fact) {
    return Optional.ofNullable(fact.name())
        .map(encrypted -> new PersonName(fields.decrypt("name", encrypted)))
        .stream()
        .flatMap(name ->
            Stream.concat(Stream.of(fact.id()), fact.aliases().stream())
                .flatMap(id -> digests.allOf(new PersonId(id), name).stream()))
        .toList();
  }
}

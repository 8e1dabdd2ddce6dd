package io.anju.residence.duplicate.kafka;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.FactType;
import io.anju.contract.PersonFact;
import io.anju.platform.facts.FactListener;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.duplicate.DuplicateDetection.PersonSnapshot;
import io.anju.residence.person.Identity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hears of every registration as the world does, so that comparing holds none of them up. */
public record DuplicateDetectionListener(
    PersonalFields fields, Consumer<List<PersonSnapshot>> handler)
    implements FactListener<PersonFact> {

  @Override
  public FactType type() {
    return FactType.PERSON;
  }

  @Override
  public String name() {
    return "duplicates";
  }

  @Override
  public boolean latencySensitive() {
    return false;
  }

  @Override
  public void apply(List<PersonFact> facts) {
    handler.accept(
        facts.stream()
            .map(fact ->
                new PersonSnapshot(
                    new PersonId(fact.id()), fact.version(), identity(fact), fact.divisions()))
            .toList());
  }

  private Optional<Identity> identity(PersonFact fact) {
    return fact.movedTo() != null
        ? Optional.empty()
        : Optional.of(
            new Identity(
                new DocumentNumber(
                    fact.documentType(), fields.decrypt("document", fact.document())),
                new PersonName(fields.decrypt("name", fact.name())),
                Optional.empty(),
                fact.sex(),
                Optional.ofNullable(fact.birthDate()),
                Optional.empty()));
  }
}

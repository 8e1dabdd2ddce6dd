package io.anju.residence.duplicate.kafka;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.PersonFact;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.duplicate.DuplicateDetection;
import io.anju.residence.duplicate.DuplicateDetection.PersonSnapshot;
import io.anju.residence.person.Identity;
import java.util.List;
import java.util.Optional;

/** Compares published persons with those registered before. */
record DuplicateDetectionProcessor(DuplicateDetection detection, PersonalFields fields) {

  void process(List<PersonFact> facts) {
    detection.detect(
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

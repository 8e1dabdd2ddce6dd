package io.anju.employment.reconciliation;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.Fact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.keys.PersonalFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.kafka.core.KafkaTemplate;

/** Publishes facts in place of the residence service. */
record RegistersFixture(
    KafkaTemplate<String, byte[]> kafka, FactCodec codec, PersonalFields fields) {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  static final String COMMUNITY = "440305001002";

  void publish(Fact fact) {
    kafka.send(codec.toProducerRecord(codec.encode(fact))).join();
  }

  PersonFact person(
      String id,
      long version,
      String name,
      List<String> aliases,
      String movedTo,
      PersonFact.Residence... residences) {
    return new PersonFact(
        id,
        version,
        DocumentType.RESIDENT_ID,
        fields.encrypt("document", "449999199001010019"),
        "449999********0019",
        fields.encrypt("name", name),
        null,
        Sex.MALE,
        LocalDate.of(1990, 1, 1),
        "43",
        List.of(COMMUNITY),
        aliases,
        List.of(residences),
        movedTo,
        NOW,
        List.of());
  }

  PersonFact person(String id, long version, String name, PersonFact.Residence... residences) {
    return person(id, version, name, List.of(), null, residences);
  }

  static PersonFact.Residence residence(LocalDate since, LocalDate until) {
    return new PersonFact.Residence(
        "r",
        "4403050010020100001000001",
        COMMUNITY,
        since,
        until,
        ResidenceReason.WORK,
        since,
        false,
        List.of(new PersonFact.Declaration(Declarant.SELF, since)));
  }

  static PermitFact permit(String person, long version, PermitStatus status, LocalDate issued) {
    return new PermitFact(
        "permit-" + person,
        version,
        person,
        COMMUNITY,
        status,
        PermitGround.EMPLOYMENT,
        issued,
        issued,
        "card",
        issued,
        null,
        null,
        null,
        null,
        issued,
        new PermitFact.RuleSetReference("shenzhen-2015", "1"),
        List.of(),
        NOW);
  }
}

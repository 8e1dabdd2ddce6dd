package io.anju.housing;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.PersonFact;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.keys.PersonalFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.kafka.core.KafkaTemplate;

/** Speaks of people as the residence service would. */
public record PersonFactFixture(
    KafkaTemplate<String, byte[]> kafka, FactCodec codec, PersonalFields fields) {

  /**
   * @param dwelling where they are registered; null for nowhere
   */
  public void publish(String person, long version, String name, String dwelling) {
    var since = LocalDate.parse("2026-01-01");
    var residences =
        dwelling == null
            ? List.<PersonFact.Residence>of()
            : List.of(
                new PersonFact.Residence(
                    UUID.randomUUID().toString(),
                    dwelling,
                    HousingFixture.COMMUNITY,
                    since,
                    null,
                    ResidenceReason.WORK,
                    since,
                    false,
                    List.of(new PersonFact.Declaration(Declarant.SELF, since))));
    kafka
        .send(
            codec.toProducerRecord(
                codec.encode(
                    new PersonFact(
                        person,
                        version,
                        DocumentType.RESIDENT_ID,
                        fields.encrypt("document", "449999199001010019"),
                        "449999********0019",
                        fields.encrypt("name", name),
                        null,
                        Sex.MALE,
                        LocalDate.parse("1990-01-01"),
                        null,
                        List.of(HousingFixture.COMMUNITY),
                        List.of(),
                        residences,
                        null,
                        Instant.parse("2026-01-01T00:00:00Z"),
                        List.of()))))
        .join();
  }
}

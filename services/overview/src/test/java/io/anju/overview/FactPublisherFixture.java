package io.anju.overview;

import io.anju.contract.AccessFact;
import io.anju.contract.BuildingFact;
import io.anju.contract.CorrectionFact;
import io.anju.contract.DiscrepancyFact;
import io.anju.contract.DuplicateFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.contract.InspectionFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.NotificationFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.overview.ResidenceFactsFixture.Sealing;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.SeenTokens;
import io.anju.platform.keys.PersonalFields;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.kafka.core.KafkaTemplate;

/** Publishes facts like the other services. */
public record FactPublisherFixture(
    KafkaTemplate<String, byte[]> kafka, FactCodec codec, PersonalFields fields) {

  public Sealing sealing() {
    return fields::encrypt;
  }

  /**
   * Returns, once the broker has acknowledged them, the {@code Anju-Seen} that a client would
   * receive.
   */
  public String publish(Fact... facts) {
    publish(Arrays.asList(facts));
    return String.join(",", Arrays.stream(facts).map(FactPublisherFixture::tokenOf).toList());
  }

  public void publish(List<? extends Fact> facts) {
    CompletableFuture.allOf(
            facts.stream()
                .map(fact -> kafka.send(codec.toProducerRecord(codec.encode(fact))))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  /**
   * The token as the writing service returns it: with the person, for records that belong to one
   * person permanently.
   */
  public static String tokenOf(Fact fact) {
    return token(
        fact,
        switch (fact) {
          case PermitFact permit -> "@" + permit.personId();
          case EmploymentFact record -> "@" + record.personId();
          case InsuranceFact account -> "@" + account.personId();
          case EnrolmentFact record -> "@" + record.personId();
          case CorrectionFact correction -> "@" + correction.personId();
          case DuplicateFact duplicate -> "@" + duplicate.first();
          case DiscrepancyFact discrepancy -> "@" + discrepancy.personId();
          case PersonFact _,
              TenancyFact _,
              DwellingFact _,
              InspectionFact _,
              BuildingFact _,
              EnterpriseFact _,
              NotificationFact _,
              AccessFact _ ->
              "";
        });
  }

  /** The token as returned by versions without the person in it. */
  public static String tokenWithoutPerson(Fact fact) {
    return token(fact, "");
  }

  private static String token(Fact fact, String whose) {
    String text = FactType.of(fact).topic() + "/" + fact.version() + whose + "/" + fact.id();
    return SeenTokens.signed(text);
  }
}

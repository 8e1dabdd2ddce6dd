package io.anju.residence;

import io.anju.contract.DwellingFact;
import io.anju.contract.EmploymentFact;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.contract.InsuranceFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.employment.ContractKind;
import io.anju.contract.employment.InsuranceKind;
import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.TenancyFiler;
import io.anju.contract.housing.TenancyStatus;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.SeenTokens;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.kafka.core.KafkaTemplate;

/** Speaks for the housing and employment services, as they would. */
public final class OtherServicesFixture {

  private static final AtomicInteger DWELLINGS = new AtomicInteger();
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final KafkaTemplate<String, byte[]> kafka;
  private final FactCodec codec;

  OtherServicesFixture(KafkaTemplate<String, byte[]> kafka, FactCodec codec) {
    this.kafka = kafka;
    this.codec = codec;
  }

  /** What is told, and what a client would send as {@code Anju-Seen} to have it waited for. */
  public record PublishedFact(String id, String token) {}

  public PublishedFact dwelling(String community) {
    return dwelling(community, false);
  }

  public PublishedFact dwelling(String community, boolean retired) {
    String building = "3205080010010100001";
    String code = building + String.format("%06d", DWELLINGS.incrementAndGet());
    return publish(
        FactType.DWELLING,
        new DwellingFact(
            code,
            1,
            building,
            community,
            "made up",
            null,
            "3",
            "301",
            new BigDecimal("60.0"),
            2,
            DwellingUse.RESIDENTIAL,
            List.of(),
            List.of(),
            true,
            retired,
            List.of(),
            List.of(),
            NOW));
  }

  /** The same dwelling told of again, in another community or the same. */
  public PublishedFact dwellingChanged(PublishedFact dwelling, long version, String community) {
    String code = dwelling.id();
    return publish(
        FactType.DWELLING,
        new DwellingFact(
            code,
            version,
            code.substring(0, 19),
            community,
            "made up",
            null,
            "3",
            "301",
            new BigDecimal("60.0"),
            2,
            DwellingUse.RESIDENTIAL,
            List.of(),
            List.of(),
            true,
            false,
            List.of(),
            List.of(),
            NOW));
  }

  /** Tells of a dwelling on another thread, after a while. */
  public void dwellingLater(String code, String community) {
    var fact =
        new DwellingFact(
            code,
            1,
            code.substring(0, 19),
            community,
            "made up",
            null,
            null,
            "1",
            null,
            null,
            DwellingUse.RESIDENTIAL,
            List.of(),
            List.of(),
            true,
            false,
            List.of(),
            List.of(),
            NOW);
    Thread.ofVirtual().start(() -> publish(FactType.DWELLING, fact));
  }

  public PublishedFact tenancy(String dwelling, String community, String landlord, String tenant) {
    return publish(
        FactType.TENANCY,
        new TenancyFact(
            UUID.randomUUID().toString(),
            1,
            "SZ-1",
            dwelling,
            community,
            landlord,
            null,
            List.of(tenant),
            List.of(tenant),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2099, 12, 31),
            LocalDate.of(2020, 1, 1),
            new BigDecimal("2500.00"),
            new BigDecimal("2500.00"),
            TenancyFiler.LANDLORD,
            LocalDate.of(2020, 1, 2),
            false,
            TenancyStatus.FILED,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            NOW));
  }

  /** Any tenancy, as it is told at a version. */
  public void publishTenancy(TenancyFact tenancy) {
    publish(FactType.TENANCY, tenancy);
  }

  public PublishedFact employment(String person) {
    return publish(
        FactType.EMPLOYMENT,
        new EmploymentFact(
            UUID.randomUUID().toString(),
            1,
            person,
            "91350100M000100Y43",
            "made up",
            null,
            ContractKind.OPEN_ENDED,
            LocalDate.of(2020, 1, 1),
            null,
            null,
            null,
            null,
            null,
            null,
            NOW));
  }

  /** A job as its record stands at a version. @param until null while it runs */
  public PublishedFact employmentRecord(
      String id, long version, String person, LocalDate from, LocalDate until) {
    return publish(
        FactType.EMPLOYMENT,
        new EmploymentFact(
            id,
            version,
            person,
            "91350100M000100Y43",
            "made up",
            null,
            ContractKind.OPEN_ENDED,
            from,
            until,
            null,
            null,
            null,
            null,
            null,
            NOW));
  }

  /** Insurance paid in a division as known at a version, its feed having come to a later month. */
  public PublishedFact insuranceMonths(
      String person,
      String division,
      long version,
      YearMonth from,
      YearMonth to,
      YearMonth coveredThrough) {
    String uscc = "91350100M000100Y43";
    return publish(
        FactType.INSURANCE,
        new InsuranceFact(
            person + ":" + uscc,
            version,
            person,
            uscc,
            division,
            List.of(
                new InsuranceFact.Span(
                    from.toString(), to.toString(), List.of(InsuranceKind.PENSION), NOW)),
            coveredThrough.toString(),
            NOW));
  }

  /** Insurance paid for every month of a span, in Shenzhen. */
  public PublishedFact insurance(String person, YearMonth from, YearMonth to) {
    String uscc = "91350100M000100Y43";
    return publish(
        FactType.INSURANCE,
        new InsuranceFact(
            person + ":" + uscc,
            1,
            person,
            uscc,
            "440305",
            List.of(
                new InsuranceFact.Span(
                    from.toString(), to.toString(), List.of(InsuranceKind.PENSION), NOW)),
            to.toString(),
            NOW));
  }

  /** A full-time enrolment of the running school year. */
  public PublishedFact enrolment(String person, SchoolLevel level, String division) {
    var begun = LocalDate.now().minusMonths(8).getYear();
    return publish(
        FactType.ENROLMENT,
        new EnrolmentFact(
            UUID.randomUUID().toString(),
            1,
            person,
            "91350100M000100Y43",
            "made up",
            begun,
            level,
            true,
            division,
            LocalDate.of(begun, 9, 1),
            null,
            NOW));
  }

  /**
   * @param address a building's or a dwelling's code, or words
   */
  public PublishedFact enterprise(String uscc, String address) {
    return publish(FactType.ENTERPRISE, new EnterpriseFact(uscc, 1, "made up", address, null, NOW));
  }

  public static String token(FactType type, String id, long version) {
    return SeenTokens.signed(type.topic() + "/" + version + "/" + id);
  }

  private PublishedFact publish(FactType type, Fact fact) {
    kafka.send(codec.toProducerRecord(codec.encode(fact))).join();
    return new PublishedFact(fact.id(), token(type, fact.id(), fact.version()));
  }
}

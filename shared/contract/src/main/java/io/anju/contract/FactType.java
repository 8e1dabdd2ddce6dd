package io.anju.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of fact: the CloudEvents {@code type}, the topic it travels on, and the record that carries it. */
public enum FactType {
  PERSON("residence.person", PersonFact.class, Keeping.NEWEST),
  PERMIT("residence.permit", PermitFact.class, Keeping.NEWEST),
  BUILDING("housing.building", BuildingFact.class, Keeping.NEWEST),
  DWELLING("housing.dwelling", DwellingFact.class, Keeping.NEWEST),
  TENANCY("housing.tenancy", TenancyFact.class, Keeping.NEWEST),
  INSPECTION("housing.inspection", InspectionFact.class, Keeping.NEWEST),
  ENTERPRISE("employment.enterprise", EnterpriseFact.class, Keeping.NEWEST),
  EMPLOYMENT("employment.record", EmploymentFact.class, Keeping.NEWEST),
  INSURANCE("employment.insurance", InsuranceFact.class, Keeping.NEWEST),
  ENROLMENT("employment.enrolment", EnrolmentFact.class, Keeping.NEWEST),
  ACCESS("ledger.access", AccessFact.class, Keeping.ALL);

  /** What a topic keeps: the newest fact of each key (compacted), or every one (append-only). */
  public enum Keeping { NEWEST, ALL }

  private static final Map<Class<? extends Fact>, FactType> BY_RECORD =
      Arrays.stream(values()).collect(Collectors.toMap(FactType::record, Function.identity()));
  private static final Map<String, FactType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(FactType::typeName, Function.identity()));

  private final String topic;
  private final Class<? extends Fact> record;
  private final Keeping keeping;

  FactType(String topic, Class<? extends Fact> record, Keeping keeping) {
    this.topic = topic;
    this.record = record;
    this.keeping = keeping;
  }

  /** The Kafka topic, {@code <service>.<aggregate>}. */
  public String topic() {
    return topic;
  }

  /** The CloudEvents type, {@code io.anju.<topic>.v1}; the number grows only with a change old consumers cannot read. */
  public String typeName() {
    return "io.anju." + topic + ".v1";
  }

  public Class<? extends Fact> record() {
    return record;
  }

  public Keeping keeping() {
    return keeping;
  }

  public static FactType of(Fact fact) {
    return BY_RECORD.get(fact.getClass());
  }

  /** Empty for a type this version does not know. */
  public static Optional<FactType> named(String typeName) {
    return Optional.ofNullable(BY_NAME.get(typeName));
  }
}

package io.anju.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of fact: the CloudEvents {@code type}, the topic it travels on, and the record that
 * carries it.
 */
public enum FactType {
  PERSON("residence.person", PersonFact.class, CleanupPolicy.COMPACT),
  PERMIT("residence.permit", PermitFact.class, CleanupPolicy.COMPACT),
  BUILDING("housing.building", BuildingFact.class, CleanupPolicy.COMPACT),
  DWELLING("housing.dwelling", DwellingFact.class, CleanupPolicy.COMPACT),
  TENANCY("housing.tenancy", TenancyFact.class, CleanupPolicy.COMPACT),
  INSPECTION("housing.inspection", InspectionFact.class, CleanupPolicy.COMPACT),
  ENTERPRISE("employment.enterprise", EnterpriseFact.class, CleanupPolicy.COMPACT),
  EMPLOYMENT("employment.record", EmploymentFact.class, CleanupPolicy.COMPACT),
  INSURANCE("employment.insurance", InsuranceFact.class, CleanupPolicy.COMPACT),
  ENROLMENT("employment.enrolment", EnrolmentFact.class, CleanupPolicy.COMPACT),
  CORRECTION("residence.correction", CorrectionFact.class, CleanupPolicy.COMPACT),
  DUPLICATE("residence.duplicate", DuplicateFact.class, CleanupPolicy.COMPACT),
  DISCREPANCY("employment.discrepancy", DiscrepancyFact.class, CleanupPolicy.COMPACT),
  NOTIFICATION("residence.notification", NotificationFact.class, CleanupPolicy.APPEND_ONLY),
  ACCESS("ledger.access", AccessFact.class, CleanupPolicy.APPEND_ONLY);

  /** What a topic keeps: the newest fact of each key (compacted), or every one (append-only). */
  public enum CleanupPolicy {
    COMPACT,
    APPEND_ONLY
  }

  private static final Map<Class<? extends Fact>, FactType> BY_RECORD =
      Arrays.stream(values()).collect(Collectors.toMap(FactType::record, Function.identity()));
  private static final Map<String, FactType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(FactType::typeName, Function.identity()));

  private final String topic;
  private final Class<? extends Fact> record;
  private final CleanupPolicy cleanupPolicy;

  FactType(String topic, Class<? extends Fact> record, CleanupPolicy cleanupPolicy) {
    this.topic = topic;
    this.record = record;
    this.cleanupPolicy = cleanupPolicy;
  }

  /** The Kafka topic, {@code <service>.<aggregate>}. */
  public String topic() {
    return topic;
  }

  /**
   * The CloudEvents type, {@code io.anju<topic>.v1}; the number grows only with a change old
   * consumers cannot read.
   */
  public String typeName() {
    return "io.anju." + topic + ".v1";
  }

  public Class<? extends Fact> record() {
    return record;
  }

  public CleanupPolicy cleanupPolicy() {
    return cleanupPolicy;
  }

  public static FactType of(Fact fact) {
    return Objects.requireNonNull(BY_RECORD.get(fact.getClass()), "every fact has a type");
  }

  /** Empty for a type this version does not know. */
  public static Optional<FactType> named(String typeName) {
    return Optional.ofNullable(BY_NAME.get(typeName));
  }
}

package io.anju.overview.source;

import io.anju.contract.FactType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A service whose facts are folded into views. */
public enum Source {
  RESIDENCE(FactType.PERSON, FactType.PERMIT, FactType.CORRECTION, FactType.DUPLICATE),
  HOUSING(FactType.BUILDING, FactType.DWELLING, FactType.TENANCY, FactType.INSPECTION),
  EMPLOYMENT(
      FactType.ENTERPRISE,
      FactType.EMPLOYMENT,
      FactType.INSURANCE,
      FactType.ENROLMENT,
      FactType.DISCREPANCY);

  private final List<FactType> facts;

  Source(FactType... facts) {
    this.facts = List.of(facts);
  }

  public List<FactType> facts() {
    return facts;
  }

  /** The name in responses and of the consumer. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Source> of(FactType type) {
    return Arrays.stream(values()).filter(source -> source.facts.contains(type)).findFirst();
  }
}

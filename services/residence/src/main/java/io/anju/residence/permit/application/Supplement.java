package io.anju.residence.permit.application;

import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.util.Objects;

/** A paper and the day on which it was presented. */
public record Supplement(Proof.Presented paper, LocalDate on) {

  public static final String ADDED = "evidence-added";

  public Supplement {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(on, "on");
  }
}

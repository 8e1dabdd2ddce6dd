package io.anju.residence.rules;

import java.util.Objects;

/** The version of a rule set by which an outcome was decided. */
public record RuleReference(String id, String version) {
  public RuleReference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
  }
}

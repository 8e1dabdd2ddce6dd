package io.anju.residence.rules;

import java.util.Objects;

/** The rule set, and the version of it, that an outcome stands on. */
public record RuleReference(String id, String version) {
  public RuleReference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
  }
}

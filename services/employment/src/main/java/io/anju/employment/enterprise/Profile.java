package io.anju.employment.enterprise;

import java.util.Objects;
import java.util.Optional;

/**
 * What an enterprise states about itself.
 *
 * @param address a building or dwelling code, or free text
 * @param overrideReason why a code of the pilot years is accepted although its check characters are
 *     wrong
 */
public record Profile(
    String name,
    Optional<String> address,
    Optional<IndustryCode> industry,
    Optional<String> overrideReason) {

  public Profile {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an enterprise has a name");
    }
    Objects.requireNonNull(address);
    Objects.requireNonNull(industry);
    Objects.requireNonNull(overrideReason);
  }
}

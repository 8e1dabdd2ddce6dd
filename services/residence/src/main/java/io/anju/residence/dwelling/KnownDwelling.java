package io.anju.residence.dwelling;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingFact;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.Map;
import java.util.Optional;

/**
 * What this service knows of a dwelling.
 *
 * @param division its community: an attribute, because a dwelling code carries no meaning
 * @param address the address written in full; empty for a dwelling stored before addresses were
 *     kept
 */
public record KnownDwelling(
    DwellingCode code, DivisionCode division, boolean retired, Optional<String> address) {

  /** The dwelling as the housing service published it. */
  public static Versioned<KnownDwelling> from(DwellingFact fact) {
    return new Versioned<>(
        fact.id(),
        fact.version(),
        new KnownDwelling(
            new DwellingCode(fact.id()),
            new DivisionCode(fact.division()),
            fact.retired(),
            Optional.ofNullable(fact.text())));
  }

  /**
   * @throws RegistryException {@code dwelling-retired}
   */
  public KnownDwelling requireInUse() {
    if (retired) {
      throw new RegistryException(
          ResidenceError.DWELLING_RETIRED, Map.of("dwelling", code.value()));
    }
    return this;
  }
}

package io.anju.residence.dwelling;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.DwellingFact;
import io.anju.contract.housing.DwellingOwner;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this service knows of a dwelling.
 *
 * @param division its community: an attribute, because a dwelling code carries no meaning
 * @param address the address written in full; empty for a dwelling stored before addresses were
 *     kept
 * @param owners as the housing office recorded them; none where unknown
 */
public record KnownDwelling(
    DwellingCode code,
    DivisionCode division,
    boolean retired,
    Optional<String> address,
    List<Party> owners) {

  public KnownDwelling {
    owners = List.copyOf(owners);
  }

  /** Without recorded owners. */
  public KnownDwelling(
      DwellingCode code, DivisionCode division, boolean retired, Optional<String> address) {
    this(code, division, retired, address, List.of());
  }

  /** The dwelling as the housing service published it. */
  public static Versioned<KnownDwelling> from(DwellingFact fact) {
    return new Versioned<>(
        fact.id(),
        fact.version(),
        new KnownDwelling(
            new DwellingCode(fact.id()),
            new DivisionCode(fact.division()),
            fact.retired(),
            Optional.ofNullable(fact.text()),
            fact.owners().stream().map(KnownDwelling::owner).toList()));
  }

  /** The officials of its community. */
  public Scope scope() {
    return Scope.personal(List.of(division.value()), List.of(), List.of());
  }

  private static Party owner(DwellingOwner owner) {
    return new Party(
        Optional.ofNullable(owner.personId()).map(PersonId::new),
        Optional.ofNullable(owner.uscc()).map(CreditCode::new));
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

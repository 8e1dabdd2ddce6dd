package io.anju.residence.premises;

import io.anju.codes.BuildingCode;
import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.dwelling.KnownDwelling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Officials register the premises of enterprises in their division, and end the entries. */
public final class PremisesRegister implements Premises {

  private final Aggregates<RegisteredPremises> register;
  private final PremisesSearch search;
  private final StatedAddresses addresses;
  private final Dwellings dwellings;
  private final Clock clock;

  PremisesRegister(
      Aggregates<RegisteredPremises> register,
      PremisesSearch search,
      StatedAddresses addresses,
      Dwellings dwellings,
      Clock clock) {
    this.register = register;
    this.search = search;
    this.addresses = addresses;
    this.dwellings = dwellings;
    this.clock = clock;
  }

  /**
   * Registers premises in the division of the calling official. Premises in use are registered
   * once; those that ended begin again, in the division where they lie by then.
   *
   * @throws RegistryException {@code forbidden} to everybody but an official of the place; {@code
   *     dwelling-unknown}, {@code dwelling-retired}, {@code premises-exist}
   */
  public Versioned<RegisteredPremises> register(
      CreditCode operator, PremisesKind kind, Place place) {
    var dwelling = requireKnown(place);
    requireOfficialOf(dwelling);
    var today = LocalDate.now(clock);
    var first =
        new RegisteredPremises(operator, kind, place, dwelling.division(), today, Optional.empty());
    var known = register.find(first.id());
    if (known.isPresent()) {
      if (known.get().state().inUse()) {
        throw new RegistryException(ResidenceError.PREMISES_EXIST);
      }
      return register.save(known.get(), first);
    }
    try {
      return register.add(first.id(), first);
    } catch (DuplicateException concurrent) {
      throw new RegistryException(ResidenceError.PREMISES_EXIST);
    }
  }

  /** Ends an entry from today on; one that ended stays as it is. */
  public Versioned<RegisteredPremises> end(String id, ExpectedVersion expected) {
    var loaded = register.require(id, expected);
    requireOfficialOf(loaded.state());
    return loaded.state().inUse()
        ? register.save(
            loaded, loaded.state().with(Optional.of(LocalDate.now(clock)), loaded.state().since()))
        : loaded;
  }

  /** The premises of an enterprise that the caller may read. */
  public List<Versioned<RegisteredPremises>> ofOperator(CreditCode operator) {
    return search.ofOperator(operator);
  }

  @Override
  public boolean isRegisteredAt(CreditCode operator, PremisesKind kind, DwellingCode dwelling) {
    // As the system: an official registered them, whoever asks what follows from it.
    return CurrentCaller.asSystem(() ->
        Stream.of(dwelling.value(), dwelling.building().value())
            .map(code -> RegisteredPremises.idOf(operator, kind, new Place(code)))
            .flatMap(id -> register.find(id).stream())
            .anyMatch(found -> found.state().inUse()));
  }

  @Override
  public boolean statesAddressAt(CreditCode enterprise, DwellingCode dwelling) {
    return addresses.statesAddressAt(enterprise, dwelling);
  }

  private KnownDwelling requireKnown(Place place) {
    return BuildingCode.check(place.code())
        .value()
        .map(building ->
            dwellings
                .anyIn(building)
                .orElseThrow(() ->
                    new RegistryException(
                        ResidenceError.DWELLING_UNKNOWN, Map.of("dwelling", place.code()))))
        .orElseGet(() -> dwellings.requireInUse(new DwellingCode(place.code())));
  }

  private static void requireOfficialOf(KnownDwelling dwelling) {
    requireOfficial();
    AccessPolicy.require(dwelling.scope(), Action.CHANGE);
  }

  private static void requireOfficialOf(RegisteredPremises premises) {
    requireOfficial();
    AccessPolicy.require(premises.scope(), Action.CHANGE);
  }

  private static void requireOfficial() {
    if (!CurrentCaller.get().official()) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
  }
}

package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Updates the attributes and owners of dwellings. Refuses with {@code dwelling-invalid} and every
 * error, {@code dwelling-retired}.
 */
public final class DwellingChanges {

  private final Aggregates<Dwelling> dwellings;

  public DwellingChanges(Aggregates<Dwelling> dwellings) {
    this.dwellings = dwellings;
  }

  /** Replaces all attributes. */
  public Versioned<Dwelling> updateAttributes(
      DwellingCode code, ExpectedVersion expected, DwellingAttributes attributes) {
    return change(
        code, expected, attributes.validate(), current -> current.withAttributes(attributes));
  }

  /** Replaces all owners. */
  public Versioned<Dwelling> updateOwners(
      DwellingCode code, ExpectedVersion expected, List<Owner> owners) {
    return change(
        code, expected, OwnershipRules.validate(owners), current -> current.withOwners(owners));
  }

  private Versioned<Dwelling> change(
      DwellingCode code,
      ExpectedVersion expected,
      List<FieldError> errors,
      Function<Current, Dwelling> transition) {
    var loaded = dwellings.require(code.value(), expected);
    AccessPolicy.require(
        Scope.open(List.of(loaded.state().details().community().value()), List.of()),
        AccessPolicy.Action.CHANGE);
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.DWELLING_INVALID, errors);
    }
    return switch (loaded.state()) {
      case Current current -> {
        var next = transition.apply(current);
        yield next.equals(current) ? loaded : dwellings.save(loaded, next);
      }
      case Retired _ ->
          throw new RegistryException(
              HousingError.DWELLING_RETIRED, Map.of("dwelling", code.value()));
    };
  }
}

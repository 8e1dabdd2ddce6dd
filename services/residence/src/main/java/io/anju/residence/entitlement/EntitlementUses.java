package io.anju.residence.entitlement;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records and lists the uses that holders made of their entitlements. */
public final class EntitlementUses {

  private final EntitlementUseRepository repository;
  private final Persons persons;
  private final Entitlements entitlements;
  private final Ids ids;
  private final Clock clock;

  EntitlementUses(
      EntitlementUseRepository repository,
      Persons persons,
      Entitlements entitlements,
      Ids ids,
      Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.entitlements = entitlements;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Only what was granted on its day can have been had.
   *
   * @throws RegistryException {@code date-impossible}, {@code entitlement-unknown}, and {@code
   *     entitlement-not-granted} with all that stood in the way
   */
  public Versioned<EntitlementUse> record(PersonId id, EntitlementGrant granted) {
    if (granted.on().isAfter(LocalDate.now(clock))) {
      throw new RegistryException(
          ResidenceError.DATE_IMPOSSIBLE, List.of(FieldError.of("on", "in-future", Map.of())));
    }
    var person = persons.require(id).state();
    var entitlement =
        entitlements.on(person, granted.on(), granted.confirmations()).stream()
            .filter(one -> one.rule().code().equals(granted.code()))
            .findFirst()
            .orElseThrow(() ->
                new RegistryException(
                    ResidenceError.ENTITLEMENT_UNKNOWN, Map.of("code", granted.code())));
    if (!entitlement.granted()) {
      throw new RegistryException(
          ResidenceError.ENTITLEMENT_NOT_GRANTED,
          Map.of("on", granted.on().toString()),
          fieldErrors(entitlement));
    }
    return repository.aggregates().add(ids.next(), use(person, entitlement, granted));
  }

  public List<Versioned<EntitlementUse>> of(Person person, Optional<String> before, int limit) {
    return repository.of(person.ids(), before, limit);
  }

  private EntitlementUse use(Person person, Entitlement entitlement, EntitlementGrant granted) {
    return new EntitlementUse(
        person.id(),
        entitlements.division(person),
        granted.code(),
        entitlement.rule().article(),
        granted.agency(),
        granted.on(),
        granted.reference(),
        granted.confirmations(),
        CurrentCaller.get().subject(),
        clock.instant());
  }

  private static List<FieldError> fieldErrors(Entitlement entitlement) {
    return entitlement.lacking().stream()
        .map(requirement ->
            FieldError.of(
                "code",
                "entitlement-lacking",
                Map.of("zh", requirement.text().zh(), "en", requirement.text().en())))
        .toList();
  }
}

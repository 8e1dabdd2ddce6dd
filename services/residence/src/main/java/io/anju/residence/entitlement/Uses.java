package io.anju.residence.entitlement;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Ids;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.Aggregates;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writing down, and showing, what people had of their entitlements. */
public final class Uses {

  private final Aggregates<Use> all;
  private final UseBook book;
  private final Persons persons;
  private final Entitlements entitlements;
  private final Ids ids;
  private final Clock clock;

  Uses(Aggregates<Use> all, UseBook book, Persons persons, Entitlements entitlements, Ids ids, Clock clock) {
    this.all = all;
    this.book = book;
    this.persons = persons;
    this.entitlements = entitlements;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Only what was granted on its day can have been had.
   *
   * @throws RegistryException {@code date-impossible}, {@code entitlement-unknown}, and {@code entitlement-not-granted} with all
   *     that stood in the way
   */
  public Versioned<Use> record(PersonId id, Granted granted) {
    if (granted.on().isAfter(LocalDate.now(clock))) {
      throw new RegistryException(ResidenceError.DATE_IMPOSSIBLE, List.of(FieldError.of("on", "in-future", Map.of())));
    }
    var person = persons.require(id).state();
    var entitlement = entitlements.on(person, granted.on(), granted.confirmations()).stream()
        .filter(one -> one.rule().code().equals(granted.code())).findFirst()
        .orElseThrow(() -> new RegistryException(ResidenceError.ENTITLEMENT_UNKNOWN, Map.of("code", granted.code())));
    if (!entitlement.granted()) {
      throw new RegistryException(ResidenceError.ENTITLEMENT_NOT_GRANTED, Map.of("on", granted.on().toString()), refusals(entitlement));
    }
    return all.add(ids.next(), use(person, entitlement, granted));
  }

  public List<Versioned<Use>> of(Person person, Optional<String> before, int limit) {
    return book.of(person.ids(), before, limit);
  }

  private Use use(Person person, Entitlement entitlement, Granted granted) {
    return new Use(person.id(), entitlements.division(person), granted.code(), entitlement.rule().article(), granted.agency(),
        granted.on(), granted.reference(), granted.confirmations(), CurrentCaller.get().subject(), clock.instant());
  }

  private static List<FieldError> refusals(Entitlement entitlement) {
    return entitlement.lacking().stream().map(lack -> FieldError.of("code", "entitlement-lacking",
        Map.of("zh", lack.text().zh(), "en", lack.text().en()))).toList();
  }
}

package io.anju.residence.permit;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import io.anju.residence.ResidenceError;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.Assessment;
import io.anju.residence.rules.Condition;
import io.anju.residence.rules.Confirmation;
import io.anju.residence.rules.EndingRule;
import io.anju.residence.rules.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done with a permit after it was applied for. Every change relies on the version its caller saw. */
public final class Permits {

  private final PermitBook permits;
  private final Persons persons;
  private final Eligibility eligibility;
  private final RuleSets rules;
  private final CardNumbers cards;
  private final Standing standing;
  private final Changes changes;

  Permits(PermitBook permits, Persons persons, Eligibility eligibility, RuleSets rules, CardNumbers cards, Standing standing) {
    this.permits = permits;
    this.persons = persons;
    this.eligibility = eligibility;
    this.rules = rules;
    this.cards = cards;
    this.standing = standing;
    this.changes = new Changes(permits, standing);
  }

  /** As it stands today: {@code not-found}, or {@code forbidden} outside the caller's scope. */
  public Versioned<Permit> require(PermitId id) {
    return today(permits.all().require(id.value()));
  }

  /** A person's permits as they stand today, the one applied for last first; only those the caller may see. */
  public List<Versioned<Permit>> ofPerson(PersonId holder, Optional<String> before, int limit) {
    return permits.ofPerson().all(holder, before, limit).stream().map(this::today).toList();
  }

  /** @throws RegistryException {@code conditions-unmet} naming each; {@code confirmation-impossible}; {@code permit-state} */
  public Versioned<Permit> approve(PermitId id, ExpectedVersion expected, List<Confirmation> confirmations) {
    return changes.change(id, expected, permit -> switch (permit) {
      case Permit.Accepted accepted -> {
        var grant = rules.require(accepted.application().rules()).grant();
        var answered = accepted.application().dossier().enquiries().stream().flatMap(enquiry -> enquiry.confirmation().stream());
        var all = Stream.concat(confirmations.stream(), answered).toList();
        yield accepted.approve(standing.act(), assessed(grant, accepted, all));
      }
      case Permit.Approved _, Permit.Refused _, Permit.Active _, Permit.Suspended _, Permit.Cancelled _ -> throw Changes.not(permit);
    });
  }

  public Versioned<Permit> refuse(PermitId id, ExpectedVersion expected, List<String> reasons) {
    return changes.change(id, expected, permit -> switch (permit) {
      case Permit.Accepted accepted -> accepted.refuse(standing.act(), reasons);
      case Permit.Approved _, Permit.Refused _, Permit.Active _, Permit.Suspended _, Permit.Cancelled _ -> throw Changes.not(permit);
    });
  }

  /** Another card with another number; a suspended permit is endorsed first (Shenzhen procedure art. 21). */
  public Versioned<Permit> replaceCard(PermitId id, ExpectedVersion expected, Replacement because) {
    return changes.change(id, expected, permit -> switch (permit) {
      case Permit.Active active -> active.replaceCard(standing.act(), draw(active), because);
      case Permit.Suspended _ -> throw new RegistryException(ResidenceError.ENDORSE_FIRST);
      case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> throw Changes.not(permit);
    });
  }

  public Versioned<Permit> issue(PermitId id, ExpectedVersion expected) {
    return changes.change(id, expected, permit -> switch (permit) {
      case Permit.Approved approved -> approved.issue(standing.act(), draw(approved),
          rules.require(approved.application().rules()).endorsement());
      case Permit.Accepted _, Permit.Refused _, Permit.Active _, Permit.Suspended _, Permit.Cancelled _ -> throw Changes.not(permit);
    });
  }

  /** In time, or late: then it wakes and the years count from today (Decree 663 art. 10). */
  public Versioned<Permit> endorse(PermitId id, ExpectedVersion expected, List<Confirmation> confirmations) {
    return changes.change(id, expected, permit -> {
      var endorsing = rules.require(permit.application().rules()).endorsement();
      return switch (permit) {
        case Permit.Active active -> active.endorse(standing.act(), endorsing, assessed(endorsing.keeping(), active, confirmations));
        case Permit.Suspended asleep -> asleep.endorse(standing.act(), endorsing, assessed(endorsing.keeping(), asleep, confirmations));
        case Permit.Accepted _, Permit.Approved _, Permit.Refused _, Permit.Cancelled _ -> throw Changes.not(permit);
      };
    });
  }

  public Versioned<Permit> cancel(PermitId id, ExpectedVersion expected, Cancellation why) {
    return changes.change(id, expected, permit -> switch (permit) {
      case Permit.Live live -> {
        requireListed(live.application(), why);
        yield live.cancel(standing.act(), why);
      }
      case Permit.Refused _, Permit.Cancelled _ -> throw Changes.not(permit);
    });
  }

  /** What the police end a permit for, its own rules or those of the country must know. */
  private void requireListed(Application application, Cancellation why) {
    var listed = Stream.of(rules.require(application.rules()), rules.national(application.appliedOn())).flatMap(set -> set.endings().stream())
        .map(EndingRule::code).distinct().toList();
    if (why.cause().needsRule() && !listed.contains(why.code())) {
      throw new RegistryException(ResidenceError.ENDING_NOT_IN_RULES, Map.of("reason", why.code(), "listed", String.join(", ", listed)));
    }
  }

  private CardNumber draw(Permit permit) {
    return cards.draw(permit.application().division().at(DivisionCode.Level.DISTRICT));
  }

  private Versioned<Permit> today(Versioned<Permit> seen) {
    return new Versioned<>(seen.id(), seen.version(), standing.today(seen.state()));
  }

  private Assessment assessed(Condition condition, Permit permit, List<Confirmation> confirmations) {
    requireConfirmable(condition, confirmations);
    var person = CurrentCaller.asSystem(() -> persons.require(permit.holder())).state();
    return condition.assess(eligibility.circumstances(person, permit.application().division(), standing.act().on(),
        permit.application().presented(), confirmations));
  }

  /** Only what the rule set lets a department confirm can be confirmed. */
  private static void requireConfirmable(Condition condition, List<Confirmation> confirmations) {
    var impossible = confirmations.stream()
        .filter(one -> condition.named().noneMatch(named -> named.confirmable() && named.code().equals(one.condition())))
        .map(one -> FieldError.of("confirmations", "condition-not-confirmable", Map.of("condition", one.condition()))).toList();
    if (!impossible.isEmpty()) {
      throw new RegistryException(ResidenceError.CONFIRMATION_IMPOSSIBLE, impossible);
    }
  }
}

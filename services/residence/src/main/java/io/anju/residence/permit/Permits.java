package io.anju.residence.permit;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.eligibility.Eligibility;
import io.anju.residence.permit.application.Application;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.card.CardNumberGenerator;
import io.anju.residence.permit.card.ReplacementReason;
import io.anju.residence.person.Persons;
import io.anju.residence.person.SecondOfficer;
import io.anju.residence.rules.CancellationGround;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Assessment;
import io.anju.residence.rules.condition.Condition;
import io.anju.residence.rules.condition.Confirmation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The decisions on a permit after the application. Every change is based on the version that its
 * caller saw.
 */
public final class Permits {

  private final PermitRepository permitRepository;
  private final Persons persons;
  private final Eligibility eligibility;
  private final RuleSets rules;
  private final CardNumberGenerator cardNumbers;
  private final TimeDependentState timeDependentState;
  private final PermitUpdates updates;

  Permits(
      PermitRepository permitRepository,
      Persons persons,
      Eligibility eligibility,
      RuleSets rules,
      CardNumberGenerator cardNumbers,
      TimeDependentState timeDependentState,
      PermitUpdates updates) {
    this.permitRepository = permitRepository;
    this.persons = persons;
    this.eligibility = eligibility;
    this.rules = rules;
    this.cardNumbers = cardNumbers;
    this.timeDependentState = timeDependentState;
    this.updates = updates;
  }

  /**
   * The permit in its state today: {@code not-found}, or {@code forbidden} outside the caller's
   * scope.
   */
  public Versioned<Permit> require(PermitId id) {
    return asOfToday(permitRepository.aggregates().require(id.value()));
  }

  /**
   * A person's permits in their state today, the latest application first; only those the caller
   * may see.
   */
  public List<Versioned<Permit>> listByHolder(PersonId holder, Optional<String> before, int limit) {
    return permitRepository.byHolder().findAll(holder, before, limit).stream()
        .map(this::asOfToday)
        .toList();
  }

  /**
   * @throws RegistryException {@code conditions-unmet} naming each; {@code
   *     confirmation-impossible}; {@code permit-state-conflict}; {@code second-officer-required} to
   *     the official who entered the application
   */
  public Versioned<Permit> approve(
      PermitId id, ExpectedVersion expected, List<Confirmation> confirmations) {
    return updates.update(
        id,
        expected,
        permit ->
            switch (permit) {
              case AcceptedPermit accepted -> {
                SecondOfficer.require(accepted.enteredBy());
                var grant = rules.require(accepted.application().rules()).grant();
                var answered =
                    accepted.application().dossier().enquiries().stream()
                        .flatMap(enquiry -> enquiry.confirmation().stream());
                var all = Stream.concat(confirmations.stream(), answered).toList();
                yield accepted.approve(
                    timeDependentState.actionContext(), assess(grant, accepted, all));
              }
              case ApprovedPermit _,
                  RefusedPermit _,
                  ActivePermit _,
                  SuspendedPermit _,
                  CancelledPermit _ ->
                  throw PermitUpdates.stateConflict(permit);
            });
  }

  /**
   * @throws RegistryException {@code permit-state-conflict}; {@code second-officer-required} to the
   *     official who entered the application
   */
  public Versioned<Permit> refuse(PermitId id, ExpectedVersion expected, List<String> reasons) {
    return updates.update(
        id,
        expected,
        permit ->
            switch (permit) {
              case AcceptedPermit accepted -> {
                SecondOfficer.require(accepted.enteredBy());
                yield accepted.refuse(timeDependentState.actionContext(), reasons);
              }
              case ApprovedPermit _,
                  RefusedPermit _,
                  ActivePermit _,
                  SuspendedPermit _,
                  CancelledPermit _ ->
                  throw PermitUpdates.stateConflict(permit);
            });
  }

  /**
   * Another card with another number; a suspended permit is endorsed first (Shenzhen procedure art.
   * 21).
   */
  public Versioned<Permit> replaceCard(
      PermitId id, ExpectedVersion expected, ReplacementReason because) {
    return updates.update(
        id,
        expected,
        permit ->
            switch (permit) {
              case ActivePermit active ->
                  active.replaceCard(
                      timeDependentState.actionContext(), nextCardNumber(active), because);
              case SuspendedPermit _ ->
                  throw new RegistryException(ResidenceError.ENDORSEMENT_REQUIRED);
              case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ ->
                  throw PermitUpdates.stateConflict(permit);
            });
  }

  public Versioned<Permit> issue(PermitId id, ExpectedVersion expected) {
    return updates.update(
        id,
        expected,
        permit ->
            switch (permit) {
              case ApprovedPermit approved ->
                  approved.issue(
                      timeDependentState.actionContext(),
                      nextCardNumber(approved),
                      rules.require(approved.application().rules()).endorsement());
              case AcceptedPermit _,
                  RefusedPermit _,
                  ActivePermit _,
                  SuspendedPermit _,
                  CancelledPermit _ ->
                  throw PermitUpdates.stateConflict(permit);
            });
  }

  /** As {@link #endorse(PermitId, ExpectedVersion, List, ActionContext)}, by the caller. */
  public Versioned<Permit> endorse(
      PermitId id, ExpectedVersion expected, List<Confirmation> confirmations) {
    return endorse(id, expected, confirmations, timeDependentState.actionContext());
  }

  /**
   * Endorses in time, or late: then the permit is in use again and the years of residence count
   * from today (Decree 663 art. 10).
   *
   * @param context by whom, who need not be the caller
   */
  public Versioned<Permit> endorse(
      PermitId id,
      ExpectedVersion expected,
      List<Confirmation> confirmations,
      ActionContext context) {
    return updates.update(
        id,
        expected,
        permit -> {
          var endorsing = rules.require(permit.application().rules()).endorsement();
          return switch (permit) {
            case ActivePermit active ->
                active.endorse(
                    context,
                    endorsing,
                    assess(endorsing.renewalCondition(), active, confirmations));
            case SuspendedPermit suspended ->
                suspended.endorse(
                    context,
                    endorsing,
                    assess(endorsing.renewalCondition(), suspended, confirmations));
            case AcceptedPermit _, ApprovedPermit _, RefusedPermit _, CancelledPermit _ ->
                throw PermitUpdates.stateConflict(permit);
          };
        });
  }

  public Versioned<Permit> cancel(PermitId id, ExpectedVersion expected, Cancellation why) {
    return updates.update(
        id,
        expected,
        permit ->
            switch (permit) {
              case Permit.Live live -> {
                requireGroundInRules(live.application(), why);
                yield live.cancel(timeDependentState.actionContext(), why);
              }
              case RefusedPermit _, CancelledPermit _ -> throw PermitUpdates.stateConflict(permit);
            });
  }

  /** A ground of the police must be listed in the permit's own rules or in the national ones. */
  private void requireGroundInRules(Application application, Cancellation why) {
    var listedGrounds =
        Stream.of(rules.require(application.rules()), rules.national(application.appliedOn()))
            .flatMap(set -> set.cancellationGrounds().stream())
            .map(CancellationGround::code)
            .distinct()
            .toList();
    if (why.cause().needsRule() && !listedGrounds.contains(why.code())) {
      throw new RegistryException(
          ResidenceError.CANCELLATION_GROUND_NOT_IN_RULES,
          Map.of("reason", why.code(), "listed", String.join(", ", listedGrounds)));
    }
  }

  private CardNumber nextCardNumber(Permit permit) {
    return cardNumbers.next(permit.application().division().at(DivisionCode.Level.DISTRICT));
  }

  private Versioned<Permit> asOfToday(Versioned<Permit> loaded) {
    return new Versioned<>(
        loaded.id(), loaded.version(), timeDependentState.asOfToday(loaded.state()));
  }

  private Assessment assess(Condition condition, Permit permit, List<Confirmation> confirmations) {
    requireConfirmable(condition, confirmations);
    // The right to the permit was checked; its holder may have moved out of the officer's division.
    var person = CurrentCaller.asSystem(() -> persons.require(permit.holder())).state();
    var division = permit.application().division();
    var set = rules.require(permit.application().rules());
    return condition
        .assess(
            eligibility.circumstances(
                person,
                division,
                timeDependentState.actionContext().on(),
                permit.application().presentedPapers(),
                confirmations))
        .andUnmet(eligibility.exclusions(person, set, Optional.of(division)));
  }

  /** Only what the rule set lets a department confirm can be confirmed. */
  private static void requireConfirmable(Condition condition, List<Confirmation> confirmations) {
    var impossible =
        confirmations.stream()
            .filter(one ->
                condition
                    .named()
                    .noneMatch(
                        named -> named.confirmable() && named.code().equals(one.condition())))
            .map(one ->
                FieldError.of(
                    "confirmations",
                    "condition-not-confirmable",
                    Map.of("condition", one.condition())))
            .toList();
    if (!impossible.isEmpty()) {
      throw new RegistryException(ResidenceError.CONFIRMATION_IMPOSSIBLE, impossible);
    }
  }
}

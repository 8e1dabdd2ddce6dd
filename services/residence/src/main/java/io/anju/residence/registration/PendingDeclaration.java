package io.anju.residence.registration;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.residence.party.Party;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A declaration by somebody else that has not taken effect: it ends no residence and counts for
 * nothing until it is accepted.
 *
 * @param registration what is registered once it takes effect
 * @param until the last day of a stay whose end is known
 * @param declarant who declared
 */
public record PendingDeclaration(
    Registration registration, Optional<LocalDate> until, Party declarant, State state) {

  /** How far the decision on it is. */
  public sealed interface State {}

  /** The person confirms, or the police accept. */
  public record AwaitingConfirmation() implements State {}

  /**
   * The declarant's authority is proven, and the person lives elsewhere: it takes effect unless the
   * person objects before.
   */
  public record AwaitingObjection(LocalDate effectiveOn) implements State {

    public AwaitingObjection {
      Objects.requireNonNull(effectiveOn, "effectiveOn");
    }
  }

  /** The person objects; the police decide. */
  public record Contested(LocalDate on, String reason) implements State {

    public Contested {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** The police decided that the person does not live there. */
  public record Declined(Declaration by, String reason) implements State {

    public Declined {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }
  }

  public PendingDeclaration {
    Objects.requireNonNull(registration, "registration");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(declarant, "declarant");
    Objects.requireNonNull(state, "state");
  }

  public ResidenceId id() {
    return registration.id();
  }

  public DwellingCode dwelling() {
    return registration.dwelling();
  }

  public DivisionCode division() {
    return registration.division();
  }

  public LocalDate since() {
    return registration.since();
  }

  public Declaration declaration() {
    return registration.declarations().getFirst();
  }

  /** Whether it can still take effect. */
  public boolean open() {
    return !(state instanceof Declined);
  }

  /** The day it takes effect unless somebody objects; empty where somebody has to decide. */
  public Optional<LocalDate> effectiveOn() {
    return state instanceof AwaitingObjection awaiting
        ? Optional.of(awaiting.effectiveOn())
        : Optional.empty();
  }

  PendingDeclaration with(State next) {
    return new PendingDeclaration(registration, until, declarant, next);
  }

  PendingDeclaration inCommunity(DivisionCode community) {
    return new PendingDeclaration(registration.inCommunity(community), until, declarant, state);
  }

  /** Whether it states the same: who, where, since when, in which capacity. */
  boolean sameStatement(PendingDeclaration other) {
    return dwelling().equals(other.dwelling())
        && since().equals(other.since())
        && declarant.equals(other.declarant)
        && declaration().by() == other.declaration().by();
  }
}

package io.anju.residence.permit.procedure;

import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.permit.ActionContext;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.Permits;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.permit.application.PermitId;
import io.anju.residence.permit.card.ReplacementReason;
import io.anju.residence.rules.ProcedureRules;
import io.anju.residence.rules.ProcedureRules.OnlineService;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.condition.Confirmation;
import java.util.List;

/**
 * Endorsement and replacement, at the counter by officials, online by the holder, or by an employer
 * or a school for its people (Shenzhen arts. 22, 25 and 26). The conditions are the same, and only
 * officials bring a department's confirmation.
 */
public final class HolderServices {

  private final Permits permits;
  private final Representatives representatives;
  private final RuleSets rules;
  private final TimeDependentState timeDependentState;

  HolderServices(
      Permits permits,
      Representatives representatives,
      RuleSets rules,
      TimeDependentState timeDependentState) {
    this.permits = permits;
    this.representatives = representatives;
    this.rules = rules;
    this.timeDependentState = timeDependentState;
  }

  /**
   * @throws RegistryException {@code online-not-offered} where the rules of the permit have it done
   *     at a counter; {@code person-not-affiliated} for an organisation of other people; {@code
   *     forbidden} for confirmations by anybody but an official
   */
  public Versioned<Permit> endorse(
      PermitId id, ExpectedVersion expected, List<Confirmation> confirmations) {
    var caller = CurrentCaller.get();
    var context = timeDependentState.actionContext();
    if (caller.official()) {
      return permits.endorse(id, expected, confirmations);
    }
    if (!confirmations.isEmpty()) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
    if (caller.has(Role.EMPLOYER)) {
      // A proven employer or school has no scope over the permit.
      return CurrentCaller.asSystem(() -> endorseOwnPeople(caller, id, expected, context));
    }
    requireOnline(OnlineService.ENDORSEMENT, permits.require(id).state(), context);
    return permits.endorse(id, expected, confirmations);
  }

  /**
   * @throws RegistryException {@code online-not-offered} to a holder where the rules of the permit
   *     have it done at a counter
   */
  public Versioned<Permit> replaceCard(
      PermitId id, ExpectedVersion expected, ReplacementReason because) {
    if (!CurrentCaller.get().official()) {
      requireOnline(
          OnlineService.REPLACEMENT,
          permits.require(id).state(),
          timeDependentState.actionContext());
    }
    return permits.replaceCard(id, expected, because);
  }

  private Versioned<Permit> endorseOwnPeople(
      Caller organisation, PermitId id, ExpectedVersion expected, ActionContext context) {
    var permit = permits.require(id).state();
    var capacity = representatives.requireAffiliated(organisation, permit.holder(), context.on());
    if (!procedure(permit, context).representatives().contains(capacity)) {
      throw new RegistryException(ResidenceError.ONLINE_NOT_OFFERED);
    }
    return permits.endorse(id, expected, List.of(), context);
  }

  private void requireOnline(OnlineService service, Permit permit, ActionContext context) {
    if (!procedure(permit, context).online().contains(service)) {
      throw new RegistryException(ResidenceError.ONLINE_NOT_OFFERED);
    }
  }

  private ProcedureRules procedure(Permit permit, ActionContext context) {
    return rules.require(permit.application().rules()).procedure().asOf(context.on());
  }
}

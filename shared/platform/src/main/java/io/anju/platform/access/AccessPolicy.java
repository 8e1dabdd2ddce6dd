package io.anju.platform.access;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;

/**
 * The one place that says whether a caller may see or change something. What it does not permit is
 * refused.
 */
public final class AccessPolicy {

  /** What is asked for. */
  public enum Action {
    READ,
    CHANGE
  }

  private AccessPolicy() {}

  public static boolean permits(Caller caller, Scope scope, Action action) {
    if (caller == Caller.SYSTEM) {
      return true;
    }
    if (action == Action.READ && scope.open()) {
      return true;
    }
    return isOfficialInScope(caller, scope) || isParty(caller, scope);
  }

  /** Refuses with {@code forbidden}. */
  public static void require(Scope scope, Action action) {
    if (!permits(CurrentCaller.get(), scope, action)) {
      throw new AccessRefusedException(scope);
    }
  }

  private static boolean isOfficialInScope(Caller caller, Scope scope) {
    return caller.official()
        && caller
            .division()
            .filter(own -> scope.divisions().stream().anyMatch(d -> d.startsWith(own.value())))
            .isPresent();
  }

  private static boolean isParty(Caller caller, Scope scope) {
    return caller.person().filter(own -> scope.persons().contains(own.value())).isPresent()
        || caller.uscc().filter(own -> scope.usccs().contains(own.value())).isPresent();
  }

  /** Knows whom the refused read was about, for the access record. */
  public static final class AccessRefusedException extends RegistryException {

    private final transient Scope scope;

    AccessRefusedException(Scope scope) {
      super(PlatformError.FORBIDDEN);
      this.scope = scope;
    }

    public Scope scope() {
      return scope;
    }
  }
}

package io.anju.employment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import java.util.List;

/**
 * Who may ask for a list: officials, of which they then see what lies in their division, and those
 * whom all of it concerns; else {@code forbidden}.
 */
public final class ListAccess {

  private ListAccess() {}

  public static void require(PersonId person) {
    require(Scope.personal(List.of(), List.of(person.value()), List.of()));
  }

  public static void require(CreditCode uscc) {
    require(Scope.personal(List.of(), List.of(), List.of(uscc.value())));
  }

  private static void require(Scope scope) {
    if (!CurrentCaller.get().official()) {
      AccessPolicy.require(scope, Action.READ);
    }
  }
}

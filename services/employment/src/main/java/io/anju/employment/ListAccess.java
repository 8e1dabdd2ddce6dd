package io.anju.employment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import java.util.List;

/**
 * Decides who may request a list: officials, who see what belongs to their division, and those whom
 * the whole list concerns; others are {@code forbidden}.
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

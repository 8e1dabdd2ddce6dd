package io.anju.residence.notification.delivery.mongo;

import io.anju.platform.access.Scope;
import java.util.List;

/** Who an inbox belongs to. */
final class InboxScope {

  private static final String PERSON = "person:";
  private static final String USCC = "uscc:";

  private InboxScope() {}

  static Scope of(String inbox) {
    if (inbox.startsWith(PERSON)) {
      return Scope.personal(List.of(), List.of(inbox.substring(PERSON.length())), List.of());
    }
    return inbox.startsWith(USCC)
        ? Scope.personal(List.of(), List.of(), List.of(inbox.substring(USCC.length())))
        : Scope.personal(List.of(), List.of(), List.of());
  }
}

package io.anju.employment.sync;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Optional;
import java.util.Set;

/**
 * Who sent a file: its rows are brought in with their rights and no others.
 *
 * @param subject the identity provider's name for them
 * @param division whose books the file holds
 */
public record Sender(String subject, DivisionCode division) {

  /** The clerk who calls; else {@code forbidden}: books belong to a division. */
  static Sender calling() {
    var caller = CurrentCaller.get();
    return new Sender(caller.subject(), caller.division().orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN)));
  }

  /** The sender at work, long after the request is answered. */
  Caller caller() {
    return new Caller(subject, Set.of(Role.LABOUR_CLERK), Optional.of(division), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty());
  }
}

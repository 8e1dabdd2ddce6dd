package io.anju.imports.job;

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
 * @param roles as they were when the file was sent
 * @param division whose books the file holds
 */
public record Sender(String subject, Set<Role> roles, DivisionCode division) {

  public Sender {
    roles = Set.copyOf(roles);
  }

  /** The official who calls; else {@code forbidden}: books belong to a division. */
  static Sender ofCurrentCaller() {
    var caller = CurrentCaller.get();
    return new Sender(
        caller.subject(),
        caller.roles(),
        caller.division().orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN)));
  }

  boolean isSameAs(Sender other) {
    return subject.equals(other.subject) && division.equals(other.division);
  }

  /** The sender at work, long after the request is answered. */
  public Caller caller() {
    return new Caller(
        subject,
        roles,
        Optional.of(division),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

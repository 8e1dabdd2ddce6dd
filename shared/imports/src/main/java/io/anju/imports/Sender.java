package io.anju.imports;

import io.anju.codes.DivisionCode;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Optional;
import java.util.Set;

/**
 * Who sent a file. Its rows are imported with the sender's rights.
 *
 * @param subject of the identity provider
 * @param roles at the time the file was sent
 * @param division whose records the file holds
 */
public record Sender(String subject, Set<Role> roles, DivisionCode division) {

  public Sender {
    roles = Set.copyOf(roles);
  }

  /** The current caller, who must be an official of a division; otherwise {@code forbidden}. */
  public static Sender ofCurrentCaller() {
    var caller = CurrentCaller.get();
    return new Sender(
        caller.subject(),
        caller.roles(),
        caller.division().orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN)));
  }

  boolean isSameAs(Sender other) {
    return subject.equals(other.subject) && division.equals(other.division);
  }

  /** The sender as the caller on whose behalf rows are imported after the request is answered. */
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

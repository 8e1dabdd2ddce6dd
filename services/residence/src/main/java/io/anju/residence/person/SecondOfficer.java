package io.anju.residence.person;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.stream.Stream;

/** Four eyes: what one official entered, another decides. */
public final class SecondOfficer {

  private SecondOfficer() {}

  /**
   * @param enteredBy names at the identity provider of those who entered what is to be decided
   * @throws RegistryException {@code second-officer-required} where the caller is one of them
   */
  public static void require(Stream<String> enteredBy) {
    var caller = CurrentCaller.get();
    if (caller.official() && enteredBy.anyMatch(caller.subject()::equals)) {
      throw new RegistryException(ResidenceError.SECOND_OFFICER_REQUIRED);
    }
  }

  /** As {@link #require(Stream)}, of what one official entered. */
  public static void require(String enteredBy) {
    require(Stream.of(enteredBy));
  }
}

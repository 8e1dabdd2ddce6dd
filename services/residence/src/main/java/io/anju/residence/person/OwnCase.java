package io.anju.residence.person;

import io.anju.codes.PersonId;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.util.Collection;
import java.util.List;

/** Officials do not decide in matters of their own. */
public final class OwnCase {

  private OwnCase() {}

  /**
   * @param ids of the persons the matter concerns
   * @throws RegistryException {@code own-case} where an official is one of them
   */
  public static void refuse(Collection<PersonId> ids) {
    var caller = CurrentCaller.get();
    if (caller.official() && ids.stream().anyMatch(caller::is)) {
      throw new RegistryException(ResidenceError.OWN_CASE);
    }
  }

  /** As {@link #refuse(Collection)}, of one person under all their ids. */
  public static void refuse(Person person) {
    refuse(person.ids());
  }

  /** As {@link #refuse(Collection)}, of one person. */
  public static void refuse(PersonId person) {
    refuse(List.of(person));
  }
}

package io.anju.platform.access;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.Set;

/** The personal fields a caller asked to see in full ({@code ?unmask=name,document,phone}). */
public record Unmasking(Set<String> fields) {

  public static final Set<String> KNOWN = Set.of("name", "document", "phone");
  public static final Unmasking NONE = new Unmasking(Set.of());
  private static final Set<Role> ROLES_ALLOWED = Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF);

  public Unmasking {
    fields = Set.copyOf(fields);
  }

  public boolean shows(String field) {
    return fields.contains(field);
  }

  /**
   * Refuses with {@code forbidden} a caller whose role does not see personal fields in full, unless
   * it is their own.
   */
  public void requireAllowed(Caller caller, String personId) {
    boolean own = caller.person().filter(me -> me.value().equals(personId)).isPresent();
    if (!fields.isEmpty() && !own && caller.roles().stream().noneMatch(ROLES_ALLOWED::contains)) {
      throw new RegistryException(PlatformError.FORBIDDEN);
    }
  }
}

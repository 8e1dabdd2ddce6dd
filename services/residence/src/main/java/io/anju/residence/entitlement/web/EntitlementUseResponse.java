package io.anju.residence.entitlement.web;

import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import io.anju.residence.entitlement.EntitlementUse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A use as answered. */
record EntitlementUseResponse(
    String useId,
    String personId,
    String code,
    String article,
    String agency,
    LocalDate on,
    String reference,
    Instant recordedAt)
    implements AboutPersons {

  static EntitlementUseResponse of(Versioned<EntitlementUse> versioned) {
    var use = versioned.state();
    return new EntitlementUseResponse(
        versioned.id(),
        use.person().value(),
        use.code(),
        use.article(),
        use.agency(),
        use.on(),
        use.reference(),
        use.recordedAt());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}

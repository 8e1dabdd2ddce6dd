package io.anju.employment.sync;

import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Profile;
import io.anju.imports.row.NewestWins;
import io.anju.platform.access.Scope;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How an imported row changes an enterprise. */
final class EnterpriseMergeRules implements NewestWins.Rules<Enterprise> {

  @Override
  public Instant updatedAt(Enterprise state) {
    return state.changedAt();
  }

  @Override
  public Scope scope(Enterprise state) {
    return state.scope();
  }

  /**
   * An enterprise whose code has wrong check characters is registered only with an override reason,
   * which a file cannot give.
   */
  @Override
  public List<FieldError> validate(Optional<Enterprise> known, Enterprise imported) {
    return known.isPresent()
        ? List.of()
        : imported.uscc().checkCharacterErrors().stream()
            .map(error -> new FieldError(keyColumn(), error))
            .toList();
  }

  @Override
  public Enterprise merge(Enterprise known, Enterprise imported) {
    var profile = imported.profile();
    var completed =
        new Profile(
            profile.name(),
            profile.address(),
            profile.industry(),
            known.profile().overrideReason());
    return new Enterprise(known.uscc(), completed, known.division(), imported.changedAt());
  }

  @Override
  public String keyColumn() {
    return "uscc";
  }
}

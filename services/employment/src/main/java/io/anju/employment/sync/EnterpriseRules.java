package io.anju.employment.sync;

import io.anju.codes.CreditCode;
import io.anju.employment.enterprise.Enterprise;
import io.anju.employment.enterprise.Profile;
import io.anju.intake.row.NewestWins;
import io.anju.platform.access.Scope;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a file may say of an enterprise. */
final class EnterpriseRules implements NewestWins.Rules<Enterprise> {

  @Override
  public Instant updatedAt(Enterprise state) {
    return state.changedAt();
  }

  @Override
  public Scope scope(Enterprise state) {
    return state.scope();
  }

  /** A code whose check characters fail gets into the register by somebody's word alone, never by a file. */
  @Override
  public List<FieldError> flaws(Optional<Enterprise> known, Enterprise told) {
    return known.isPresent() ? List.of()
        : CreditCode.check(told.uscc().value()).flaws().stream().map(flaw -> new FieldError(key(), flaw)).toList();
  }

  @Override
  public Enterprise merged(Enterprise known, Enterprise told) {
    var profile = told.profile();
    var completed = new Profile(profile.name(), profile.address(), profile.industry(), known.profile().overrideReason());
    return new Enterprise(known.uscc(), completed, known.division(), told.changedAt());
  }

  @Override
  public String key() {
    return "uscc";
  }
}

package io.anju.employment.sync;

import io.anju.employment.Differences;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.Engagement;
import io.anju.imports.row.NewestWins;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an imported row changes an employment record.
 *
 * @param recordedId the id of the record of the same person, enterprise and first day
 */
record EmploymentMergeRules(Function<Engagement, Optional<String>> recordedId)
    implements NewestWins.Rules<Employment> {

  @Override
  public Instant updatedAt(Employment state) {
    return state.updatedAt();
  }

  @Override
  public Scope scope(Employment state) {
    return state.engagement().scope();
  }

  /**
   * A record id in use for another person or enterprise is an error of the source, not a change.
   */
  @Override
  public List<FieldError> validate(Optional<Employment> known, Employment imported) {
    var engagement = imported.engagement();
    return known
        .map(Employment::engagement)
        .map(recorded ->
            new Differences()
                .on(
                    "documentNumber",
                    Optional.of(engagement.person()),
                    Optional.of(recorded.person()))
                .on("uscc", Optional.of(engagement.uscc()), Optional.of(recorded.uscc()))
                .found())
        .orElse(List.of());
  }

  @Override
  public Employment merge(Employment known, Employment imported) {
    var engagement = known.engagement().updatedFrom(imported.engagement());
    return switch (imported) {
      case Running(var _, var until, var at) -> new Running(engagement, until, at);
      case Ended(var _, var on, var at) -> new Ended(engagement, on, at);
    };
  }

  @Override
  public String keyColumn() {
    return "recordId";
  }

  @Override
  public FieldError duplicate(Employment imported) {
    // As system: the other record may be kept by another division, whose id explains the reject.
    return CurrentCaller.asSystem(() -> recordedId.apply(imported.engagement()))
        .map(id -> FieldError.of(keyColumn(), "registered-as", Map.of("recordId", id)))
        .orElseGet(() -> NewestWins.Rules.super.duplicate(imported));
  }
}

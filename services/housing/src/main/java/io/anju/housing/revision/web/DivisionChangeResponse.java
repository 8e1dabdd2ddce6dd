package io.anju.housing.revision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.PlannedChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a revision.
 *
 * @param inferred whether the successor was found by its name
 * @param buildings how many lay in the division when the revision was compared
 * @param state the progress of the relocation: {@code PLANNED}, {@code MOVING} or {@code DONE}
 * @param moved how many buildings, dwellings, tenancies and inspections were relocated
 * @param undecided how many buildings wait until their grid is given to one of several successors
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DivisionChangeResponse(
    String code,
    Kind kind,
    @Nullable String before,
    @Nullable String after,
    List<String> successors,
    boolean inferred,
    long buildings,
    State state,
    long moved,
    long undecided) {

  enum State {
    PLANNED,
    MOVING,
    DONE
  }

  static DivisionChangeResponse of(PlannedChange planned) {
    var change = planned.change();
    var progress = planned.progress();
    return new DivisionChangeResponse(
        change.code().value(),
        change.kind(),
        change.before().orElse(null),
        change.after().orElse(null),
        change.successors().stream().map(DivisionCode::value).toList(),
        change.inferred(),
        planned.buildings(),
        progress.done() ? State.DONE : progress.begun() ? State.MOVING : State.PLANNED,
        progress.moved(),
        progress.undecided());
  }
}

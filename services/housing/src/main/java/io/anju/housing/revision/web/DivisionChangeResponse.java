package io.anju.housing.revision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.PlannedChange;
import java.util.List;

/**
 * One change of a revision.
 *
 * @param inferred whether the successor was found by its name
 * @param buildings on its ground when it was found
 * @param state how far what stands there has followed: {@code PLANNED}, {@code MOVING}, {@code
 *     DONE}
 * @param moved buildings, dwellings, tenancies and inspections that followed
 * @param undecided buildings whose grid has not been given to one of several successors yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DivisionChangeResponse(
    String code,
    Kind kind,
    String before,
    String after,
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

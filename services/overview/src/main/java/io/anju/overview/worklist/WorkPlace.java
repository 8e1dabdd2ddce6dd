package io.anju.overview.worklist;

import io.anju.codes.DivisionCode;
import java.util.Optional;

/** A work list in a division. */
public record WorkPlace(WorkList list, String division) {

  /** As in {@code duplicate:POLICE/440305}. */
  public String code() {
    return list.code() + "/" + division;
  }

  public static WorkPlace ofCode(String code) {
    int at = code.lastIndexOf('/');
    return new WorkPlace(WorkList.ofCode(code.substring(0, at)), code.substring(at + 1));
  }

  /** The same list, one division above; empty above a province. */
  public Optional<WorkPlace> parent() {
    return new DivisionCode(division).parent().map(above -> new WorkPlace(list, above.value()));
  }
}

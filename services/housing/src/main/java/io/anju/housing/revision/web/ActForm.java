package io.anju.housing.revision.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.Act;
import io.anju.housing.revision.ListedDivision;
import io.anju.platform.web.Form;
import java.util.List;
import java.util.function.Supplier;

/** Reads an act off a request. */
final class ActForm {

  private static final int MOST = 500;

  private ActForm() {}

  static Act read(Form form) {
    var on = form.date("on");
    var ended = form.objects("ended", 0, MOST).stream().map(ActForm::ended).toList();
    var founded = form.objects("founded", 0, MOST).stream().map(ActForm::founded).toList();
    var renamed = form.objects("renamed", 0, MOST).stream().map(ActForm::renamed).toList();
    form.complete();
    return new Act(on, got(ended), got(founded), got(renamed));
  }

  private static Supplier<Act.Ended> ended(Form form) {
    var code = form.code("code", DivisionCode::check);
    var successors = form.codes("successors", 0, MOST, DivisionCode::check);
    return () -> new Act.Ended(code, successors);
  }

  private static Supplier<ListedDivision> founded(Form form) {
    var code = form.code("code", DivisionCode::check);
    String name = form.text("name");
    return () -> new ListedDivision(code, name, List.of());
  }

  private static Supplier<Act.Renamed> renamed(Form form) {
    var code = form.code("code", DivisionCode::check);
    String name = form.text("name");
    return () -> new Act.Renamed(code, name);
  }

  /** Values are built only once all are known to be sound. */
  private static <T> List<T> got(List<Supplier<T>> read) {
    return read.stream().map(Supplier::get).toList();
  }
}

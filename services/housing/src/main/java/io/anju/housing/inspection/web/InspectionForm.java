package io.anju.housing.inspection.web;

import io.anju.contract.InspectionKind;
import io.anju.housing.inspection.Check;
import io.anju.platform.web.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Reads a visit off a request. */
record InspectionForm(LocalDate on, List<Check> checks) {

  private static final int MOST_ITEMS = 100;

  static InspectionForm read(Form form) {
    var on = form.date("on");
    var items = form.objects("items", 1, MOST_ITEMS).stream().map(InspectionForm::check).toList();
    form.complete();
    return new InspectionForm(on, items.stream().map(Supplier::get).toList());
  }

  /** Values are built only once all are known to be sound. */
  private static Supplier<Check> check(Form form) {
    var kind = form.choice("kind", InspectionKind.class);
    var item = form.optionalText("item");
    var result = form.choice("result", Check.Result.class);
    var note = form.optionalText("note");
    return () -> new Check(kind, item, result, note);
  }
}

package io.anju.housing.inspection.web;

import io.anju.contract.housing.InspectionKind;
import io.anju.housing.inspection.Check;
import io.anju.platform.web.RequestReader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** An inspection read from a request. */
record InspectionRequestReader(LocalDate on, List<Check> checks) {

  private static final int MAX_ITEMS = 100;

  static InspectionRequestReader read(RequestReader request) {
    var on = request.date("on");
    var items =
        request.objects("items", 1, MAX_ITEMS).stream()
            .map(InspectionRequestReader::check)
            .toList();
    request.complete();
    return new InspectionRequestReader(on, items.stream().map(Supplier::get).toList());
  }

  /** The value is built only after {@link RequestReader#complete()}. */
  private static Supplier<Check> check(RequestReader request) {
    var kind = request.choice("kind", InspectionKind.class);
    var item = request.optionalText("item");
    var result = request.choice("result", Check.Result.class);
    var note = request.optionalText("note");
    return () -> new Check(kind, item, result, note);
  }
}

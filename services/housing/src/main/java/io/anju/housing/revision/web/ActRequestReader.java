package io.anju.housing.revision.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.Act;
import io.anju.housing.revision.ListedDivision;
import io.anju.platform.web.RequestReader;
import java.util.List;
import java.util.function.Supplier;

/** Reads an act from a request. */
final class ActRequestReader {

  private static final int MAX_CHANGES = 500;

  private ActRequestReader() {}

  static Act read(RequestReader request) {
    var on = request.date("on");
    var ended =
        request.objects("ended", 0, MAX_CHANGES).stream().map(ActRequestReader::ended).toList();
    var founded =
        request.objects("founded", 0, MAX_CHANGES).stream().map(ActRequestReader::founded).toList();
    var renamed =
        request.objects("renamed", 0, MAX_CHANGES).stream().map(ActRequestReader::renamed).toList();
    request.complete();
    return new Act(on, values(ended), values(founded), values(renamed));
  }

  private static Supplier<Act.Ended> ended(RequestReader request) {
    var code = request.code("code", DivisionCode::check);
    var successors = request.codes("successors", 0, MAX_CHANGES, DivisionCode::check);
    return () -> new Act.Ended(code, successors);
  }

  private static Supplier<ListedDivision> founded(RequestReader request) {
    var code = request.code("code", DivisionCode::check);
    String name = request.text("name");
    return () -> new ListedDivision(code, name, List.of());
  }

  private static Supplier<Act.Renamed> renamed(RequestReader request) {
    var code = request.code("code", DivisionCode::check);
    String name = request.text("name");
    return () -> new Act.Renamed(code, name);
  }

  /** Builds the values, once the whole request is known to be valid. */
  private static <T> List<T> values(List<Supplier<T>> read) {
    return read.stream().map(Supplier::get).toList();
  }
}

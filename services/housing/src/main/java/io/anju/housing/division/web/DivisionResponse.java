package io.anju.housing.division.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.FormerName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A division as clients see it on a day.
 *
 * @param parent absent for a province
 * @param path as written in an address, without names that only fill a level
 * @param ancestors the divisions above it, the province first
 * @param valid whether it existed on that day
 * @param from the first day, where known
 * @param endedOn the first day on which it no longer existed
 * @param successors the divisions that took over its area; present once it has ended
 * @param current what its code stands for today, through all changes since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DivisionResponse(
    String code,
    String name,
    DivisionCode.Level level,
    @Nullable String parent,
    String path,
    List<Ancestor> ancestors,
    LocalDate release,
    LocalDate asOf,
    boolean valid,
    @Nullable LocalDate from,
    @Nullable LocalDate endedOn,
    @Nullable List<String> successors,
    @Nullable List<String> current,
    @Nullable List<FormerName> formerNames) {

  /** A division above it. */
  record Ancestor(String code, String name, DivisionCode.Level level) {}

  static DivisionResponse of(DivisionPath path, LocalDate day, List<DivisionCode> current) {
    var division = path.last();
    boolean ended = division.ended();
    return new DivisionResponse(
        division.code().value(),
        division.nameOn(day),
        division.level(),
        division.code().parent().map(DivisionCode::value).orElse(null),
        path.text(),
        path.divisions().stream()
            .filter(above -> above.level() != division.level())
            .map(DivisionResponse::ancestor)
            .toList(),
        division.release(),
        day,
        division.validOn(day),
        division.from().orElse(null),
        division.endedOn().orElse(null),
        ended ? codes(division.successors()) : null,
        ended ? codes(current) : null,
        division.formerNames().isEmpty() ? null : division.formerNames());
  }

  private static List<String> codes(List<DivisionCode> codes) {
    return codes.stream().map(DivisionCode::value).toList();
  }

  private static Ancestor ancestor(Division above) {
    return new Ancestor(above.code().value(), above.name(), above.level());
  }
}

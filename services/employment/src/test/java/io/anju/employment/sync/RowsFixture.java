package io.anju.employment.sync;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.employment.MadeUpFixture;
import io.anju.imports.Sender;
import io.anju.imports.file.CellRowBinder;
import io.anju.imports.row.Reject;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import io.anju.platform.error.ErrorBundle;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.request.binding.RequestBinder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of made-up people at a made-up enterprise. */
final class RowsFixture {

  static final Instant NOW = Instant.parse("2026-03-10T04:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  static final RowBinder BINDER = new CellRowBinder(new RequestBinder(CLOCK));
  static final ErrorTexts TEXTS = new ErrorTexts("employment", new ErrorBundle("imports"));

  private RowsFixture() {}

  /** That many hires at one enterprise, their records numbered from 0. */
  static List<Map<String, String>> hires(String prefix, String uscc, int count) {
    return IntStream.range(0, count).mapToObj(i -> hired(prefix + i, uscc)).toList();
  }

  /** A valid row of a running employment. */
  static Map<String, String> hired(String recordId, String uscc) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("recordId", recordId);
    cells.put("documentType", "RESIDENT_ID");
    cells.put("documentNumber", MadeUpFixture.document().get("number"));
    cells.put("name", "欧阳测试");
    cells.put("uscc", uscc);
    cells.put("enterpriseName", "海纳电子");
    cells.put("occupation", "4-02-05-01");
    cells.put("contract", "FIXED_TERM");
    cells.put("startDate", "2025-07-01");
    cells.put("endDate", "");
    cells.put("updatedAt", "2026-03-01T08:00:00+08:00");
    return cells;
  }

  /** The same row with one cell changed. */
  static Map<String, String> with(Map<String, String> cells, String column, String text) {
    var changed = new LinkedHashMap<>(cells);
    changed.put(column, text);
    return changed;
  }

  static Row row(long line, Map<String, String> cells) {
    return new Row(line, cells, List.of());
  }

  /** An id derived from the document. */
  static PersonId person(DocumentNumber document) {
    String letters =
        document
            .number()
            .chars()
            .map(one -> Character.isDigit(one) ? one - '0' + 'a' : 'k')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return new PersonId(letters + "a".repeat(26 - letters.length()));
  }

  static Caller clerk(String division) {
    return new Sender("bureau", Set.of(Role.LABOUR_CLERK), new DivisionCode(division)).caller();
  }

  static List<String> codes(Reject reject) {
    return reject.errors().stream()
        .map(error -> error.field() + " " + error.error().code())
        .toList();
  }

  /** The header and the rows as a CSV file's text. */
  static String csv(List<Map<String, String>> rows) {
    return Stream.concat(
            Stream.of(String.join(",", rows.getFirst().keySet())),
            rows.stream().map(row -> String.join(",", row.values())))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}

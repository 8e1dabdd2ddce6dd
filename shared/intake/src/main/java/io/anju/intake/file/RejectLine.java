package io.anju.intake.file;

import io.anju.intake.row.Reject;
import io.anju.intake.row.Row;
import io.anju.platform.error.FieldError;
import java.util.List;
import java.util.Map;

/** A reject as it rests: one JSON object a line, its messages still to be told in the reader's language. */
record RejectLine(long line, Map<String, String> cells, List<FlawLine> flaws) {

  record FlawLine(String column, String code, Map<String, String> arguments) {}

  static RejectLine of(Reject reject) {
    return new RejectLine(reject.row().line(), reject.row().cells(), reject.flaws().stream()
        .map(flaw -> new FlawLine(flaw.field(), flaw.flaw().code(), flaw.flaw().arguments())).toList());
  }

  Reject reject() {
    return new Reject(new Row(line, cells, List.of()),
        flaws.stream().map(flaw -> FieldError.of(flaw.column(), flaw.code(), flaw.arguments())).toList());
  }
}

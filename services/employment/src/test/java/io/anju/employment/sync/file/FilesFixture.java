package io.anju.employment.sync.file;

import io.anju.codes.DivisionCode;
import io.anju.employment.sync.FileType;
import io.anju.employment.sync.Order;
import io.anju.employment.sync.Place;
import io.anju.employment.sync.Progress;
import io.anju.employment.sync.Row;
import io.anju.employment.sync.Sender;
import io.anju.employment.sync.Stage;
import io.anju.employment.sync.SyncJob;
import io.anju.employment.sync.SyncKind;
import io.anju.employment.sync.SyncMode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files of syncs and the jobs that read them. */
final class FilesFixture {

  static final Charset GB18030 = Charset.forName("GB18030");
  static final String HEADER = "uscc,name,address,industry,updatedAt";

  private FilesFixture() {}

  static Path file(Path folder, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("content"), text.getBytes(charset));
  }

  static SyncJob job(FileType type, Progress progress) {
    return new SyncJob("j", new Order(SyncKind.ENTERPRISE, SyncMode.DELTA, type, false), new Sender("bureau", new DivisionCode("440305")),
        Optional.empty(), Instant.EPOCH, new Stage.Running(), progress);
  }

  static Progress at(Place place) {
    return new Progress(place, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  static List<Row> rows(Path file, FileType type) throws IOException {
    try (var reading = RowReading.of(file, job(type, Progress.NONE))) {
      return reading.next(Integer.MAX_VALUE);
    }
  }

  static List<String> names(List<Row> rows) {
    return rows.stream().map(row -> row.cells().get("name")).toList();
  }

  static List<String> codes(Row row) {
    return row.flaws().stream().map(flaw -> flaw.flaw().code()).toList();
  }
}

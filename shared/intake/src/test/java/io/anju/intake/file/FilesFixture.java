package io.anju.intake.file;

import io.anju.codes.DivisionCode;
import io.anju.intake.job.FileType;
import io.anju.intake.job.Job;
import io.anju.intake.job.Mode;
import io.anju.intake.job.Order;
import io.anju.intake.job.Place;
import io.anju.intake.job.Progress;
import io.anju.intake.job.Sender;
import io.anju.intake.job.Stage;
import io.anju.intake.row.Kind;
import io.anju.intake.row.Row;
import io.anju.platform.access.Role;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files of syncs and the jobs that read them. */
public final class FilesFixture {

  static final Charset GB18030 = Charset.forName("GB18030");
  public static final Kind ENTERPRISES =
      new Kind("enterprise", List.of("uscc", "name", "updatedAt"), List.of("address", "industry"), false);
  static final String HEADER = "uscc,name,address,industry,updatedAt";

  private FilesFixture() {}

  static Path file(Path folder, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("content"), text.getBytes(charset));
  }

  static Job job(FileType type, Progress progress) {
    return new Job("j", new Order(ENTERPRISES, Mode.DELTA, type, false), new Sender("bureau", Set.of(Role.LABOUR_CLERK), new DivisionCode("440305")),
        Optional.empty(), Instant.EPOCH, new Stage.Running(), progress);
  }

  static Progress at(Place place) {
    return new Progress(place, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  static List<Row> rows(Path file, FileType type) throws IOException {
    try (var reading = RowReading.of(file, job(type, Progress.NONE))) {
      var all = new ArrayList<Row>();
      for (var some = reading.next(Integer.MAX_VALUE); !some.isEmpty(); some = reading.next(Integer.MAX_VALUE)) {
        all.addAll(some);
      }
      return all;
    }
  }

  static List<String> names(List<Row> rows) {
    return rows.stream().map(row -> row.cells().get("name")).toList();
  }

  static List<String> codes(Row row) {
    return row.flaws().stream().map(flaw -> flaw.flaw().code()).toList();
  }
}

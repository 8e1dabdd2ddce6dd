package io.anju.imports.file;

import io.anju.codes.DivisionCode;
import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportKind;
import io.anju.imports.ImportKinds;
import io.anju.imports.ImportRequest;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.position.ReadPosition;
import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowSchema;
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

/** Files of rows and the jobs that read them. */
public final class FilesFixture {

  static final Charset GB18030 = Charset.forName("GB18030");
  public static final RowSchema ENTERPRISES =
      new RowSchema(
          "enterprise",
          List.of("uscc", "name", "updatedAt"),
          List.of("address", "industry"),
          false);

  /** Files of enterprises, which a labour clerk sends and nothing is made of. */
  public static final ImportKinds KINDS =
      new ImportKinds(
          List.of(
              new ImportKind(
                  ENTERPRISES,
                  _ -> new ImportCounts().toResult(Set.of(), 0),
                  Optional.empty(),
                  Set.of(Role.LABOUR_CLERK))));

  static final String HEADER = "uscc,name,address,industry,updatedAt";

  private FilesFixture() {}

  static Path file(Path folder, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("content"), text.getBytes(charset));
  }

  public static ImportJob job(FileType type, Progress progress) {
    return new ImportJob(
        "j",
        new ImportRequest(ENTERPRISES, Mode.DELTA, type, false),
        new Sender("bureau", Set.of(Role.LABOUR_CLERK), new DivisionCode("440305")),
        Optional.empty(),
        Instant.EPOCH,
        new Stage.Running(),
        progress);
  }

  static Progress at(ReadPosition position) {
    return new Progress(position, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  static List<Row> rows(Path file, FileType type) throws IOException {
    try (var reader = UploadRowReader.of(file, job(type, Progress.NONE))) {
      var all = new ArrayList<Row>();
      for (var batch = reader.next(Integer.MAX_VALUE);
          !batch.isEmpty();
          batch = reader.next(Integer.MAX_VALUE)) {
        all.addAll(batch);
      }
      return all;
    }
  }

  static List<String> names(List<Row> rows) {
    return rows.stream().map(row -> row.cells().get("name")).toList();
  }

  static List<String> codes(Row row) {
    return row.errors().stream().map(error -> error.error().code()).toList();
  }
}

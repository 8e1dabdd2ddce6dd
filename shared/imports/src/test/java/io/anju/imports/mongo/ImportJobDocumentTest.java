package io.anju.imports.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.FileType;
import io.anju.imports.MissingRecordsPolicy;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Stage;
import io.anju.imports.file.FilesFixture;
import io.anju.platform.access.Role;
import io.anju.platform.error.FieldError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportJobDocumentTest {

  private static final Instant AT = Instant.parse("2026-03-10T04:00:00Z");
  private static final FieldError TOO_MANY =
      FieldError.of("", MissingRecordsPolicy.TOO_MANY_WOULD_END, Map.of("missing", "10"));

  @Test
  void every_stage_is_read_as_it_was_stored() {
    var stages =
        List.of(
            new Stage.Uploading(),
            new Stage.Running(),
            new Stage.AwaitingConfirmation(AT, TOO_MANY),
            new Stage.Done(AT),
            new Stage.Cancelled(AT),
            new Stage.Failed(AT, List.of(FieldError.of("", "file-empty", Map.of()))));
    for (Stage stage : stages) {
      var job = FilesFixture.job(FileType.CSV, Progress.NONE);
      var document = ImportJobDocument.from(job);
      var stored = stored(document, StageName.of(stage.getClass()), stage);
      assertThat(stored.toDomain(FilesFixture.KINDS).stage()).isEqualTo(stage);
    }
  }

  @Test
  void failure_stored_by_an_earlier_version_for_too_many_ends_awaits_confirmation() {
    var job = ImportJobDocument.from(FilesFixture.job(FileType.CSV, Progress.NONE));
    var stored = stored(job, StageName.FAILED, new Stage.AwaitingConfirmation(AT, TOO_MANY));
    assertThat(stored.toDomain(FilesFixture.KINDS).stage())
        .isEqualTo(new Stage.AwaitingConfirmation(AT, TOO_MANY));
  }

  private static ImportJobDocument stored(ImportJobDocument job, StageName name, Stage stage) {
    return new ImportJobDocument(
        "j",
        job.kind(),
        Mode.DELTA,
        FileType.CSV,
        false,
        "bureau",
        List.of(Role.LABOUR_CLERK),
        "440305",
        null,
        AT,
        name,
        stage.finishedAt().orElse(null),
        ImportJobDocument.ReasonDocument.of(stage),
        job.progress(),
        ImportJobDocument.WaitDocument.of(stage));
  }
}

package io.anju.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.row.Reject;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ImportJobProcessorTest extends ImportJobProcessorFixture {

  @Test
  void every_row_is_imported_as_the_sender_and_the_job_is_done() throws IOException {
    process(job(Mode.DELTA, "id\na\nb\nbad\n"));
    assertThat(applied).containsExactly("a as bureau", "b as bureau");
    var job = repository.jobs.get("j");
    assertThat(job.stage()).isEqualTo(new Done(NOW));
    assertThat(job.progress().rows()).isEqualTo(3);
    assertThat(job.progress().applied()).isEqualTo(2);
    assertThat(job.progress().rejected()).isEqualTo(1);
    assertThat(files.length("j")).as("the file is deleted").isZero();
    var rejects = new ArrayList<Reject>();
    files.forEachReject(job, rejects::add);
    assertThat(rejects).extracting(reject -> reject.row().line()).containsExactly(4L);
  }

  @Test
  void stopped_job_resumes_after_its_last_batch() throws IOException {
    var batches = new ArrayList<String>();
    mayContinue =
        id -> {
          batches.add(id);
          return batches.size() < 2;
        };
    process(job(Mode.DELTA, "id\na\nb\nc\n"));
    assertThat(applied).containsExactly("a as bureau", "b as bureau");
    assertThat(repository.jobs.get("j").stage()).isInstanceOf(Running.class);
    mayContinue = _ -> true;
    process(repository.jobs.get("j"));
    assertThat(applied).containsExactly("a as bureau", "b as bureau", "c as bureau");
    assertThat(repository.jobs.get("j").progress().rows()).isEqualTo(3);
    assertThat(repository.jobs.get("j").stage()).isInstanceOf(Done.class);
  }

  @Test
  void job_cancelled_while_a_batch_runs_goes_no_further() throws IOException {
    var job = job(Mode.DELTA, "id\na\nb\nc\n");
    mayContinue =
        id -> {
          repository.transition(id, Running.class, new Cancelled(NOW));
          return true;
        };
    process(job);
    assertThat(applied).hasSize(2);
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new Cancelled(NOW));
    assertThat(repository.jobs.get("j").progress()).isEqualTo(Progress.NONE);
  }

  @Test
  void file_without_a_required_column_fails_and_is_deleted() throws IOException {
    process(job(Mode.DELTA, "name\na\n"));
    assertThat(repository.jobs.get("j").stage())
        .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reasons()).isNotEmpty());
    assertThat(applied).isEmpty();
    assertThat(files.length("j")).isZero();
  }

  @Test
  void full_file_ends_what_it_does_not_list() throws IOException {
    process(job(Mode.FULL, "id\na\nb\n"));
    assertThat(ended).containsExactly("absent");
    assertThat(repository.jobs.get("j").progress().ended()).isEqualTo(1);
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new Done(NOW));
    assertThat(listed).as("ids are needed no longer").isEmpty();
  }

  @Test
  void delta_file_ends_nothing() throws IOException {
    process(job(Mode.DELTA, "id\na\n"));
    assertThat(ended).isEmpty();
  }

  @Test
  void file_that_would_end_too_many_awaits_confirmation_and_then_ends_them() throws IOException {
    tooMany = true;
    process(job(Mode.FULL, "id\na\nb\n"));
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new AwaitingConfirmation(NOW, TOO_MANY));
    assertThat(ended).isEmpty();
    repository.markConfirmed("j");
    process(repository.jobs.get("j"));
    assertThat(applied).as("rows are not imported again").hasSize(2);
    assertThat(ended).containsExactly("absent");
    assertThat(repository.jobs.get("j").stage()).isEqualTo(new Done(NOW));
  }
}

package io.anju.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Waiting;
import io.anju.imports.row.Reject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitingRowsProcessorTest extends ImportJobProcessorFixture {

  @Test
  void row_waits_for_what_it_refers_to_and_is_imported_when_that_arrives() throws IOException {
    process(job(Mode.DELTA, "id\na\nlater1\nb\nlater2\nlater3\n"));
    assertThat(stage())
        .isEqualTo(
            new Waiting(
                NOW, NOW.plusSeconds(2), NOW.plus(Duration.ofDays(7)), Duration.ofSeconds(2)));
    assertThat(progress().waiting().rows()).isEqualTo(3);
    assertThat(files.length("j")).as("the file is deleted").isZero();
    arrived.add("later2");
    process(repository.jobs.get("j"));
    assertThat(progress().waiting().rows()).isEqualTo(2);
    assertThat(stage()).isInstanceOf(Waiting.class);
    arrived.addAll(Set.of("later1", "later3"));
    process(repository.jobs.get("j"));
    assertThat(applied)
        .containsExactly(
            "a as bureau",
            "b as bureau",
            "later2 as bureau",
            "later1 as bureau",
            "later3 as bureau");
    assertThat(stage()).isEqualTo(new Done(NOW));
    assertThat(progress().rows()).isEqualTo(5);
    assertThat(progress().applied()).isEqualTo(5);
    assertThat(progress().waiting().rows()).isZero();
  }

  @Test
  void pauses_between_tries_grow_until_something_arrives() throws IOException {
    process(job(Mode.DELTA, "id\nlater1\nlater2\n"));
    process(repository.jobs.get("j"));
    process(repository.jobs.get("j"));
    assertThat(((Waiting) stage()).retryAt()).isEqualTo(NOW.plusSeconds(8));
    arrived.add("later1");
    process(repository.jobs.get("j"));
    assertThat(((Waiting) stage()).retryAt()).isEqualTo(NOW.plusSeconds(2));
  }

  @Test
  void row_that_waited_too_long_is_rejected_with_its_reason() throws IOException {
    process(job(Mode.DELTA, "id\nlater1\na\n"));
    now = NOW.plus(Duration.ofDays(7));
    process(repository.jobs.get("j"));
    assertThat(stage()).isEqualTo(new Done(now));
    var rejects = new ArrayList<Reject>();
    files.forEachReject(repository.jobs.get("j"), rejects::add);
    assertThat(rejects)
        .singleElement()
        .satisfies(reject -> {
          assertThat(reject.row().line()).isEqualTo(2);
          assertThat(reject.errors().getFirst().error().code()).isEqualTo("unknown");
        });
  }

  @Test
  void pass_stopped_in_its_middle_goes_on_after_its_last_batch() throws IOException {
    process(job(Mode.DELTA, "id\nlater1\nlater2\nlater3\nlater4\nlater5\n"));
    arrived.addAll(Set.of("later1", "later4"));
    var batches = new ArrayList<String>();
    mayContinue =
        id -> {
          batches.add(id);
          return batches.size() < 2;
        };
    process(repository.jobs.get("j"));
    assertThat(applied).containsExactly("later1 as bureau");
    assertThat(progress().waiting().rows()).isEqualTo(4);
    mayContinue = _ -> true;
    process(repository.jobs.get("j"));
    assertThat(applied).containsExactly("later1 as bureau", "later4 as bureau");
    arrived.addAll(Set.of("later2", "later3", "later5"));
    process(repository.jobs.get("j"));
    assertThat(applied).hasSize(5).doesNotHaveDuplicates();
    assertThat(stage()).isInstanceOf(Done.class);
  }

  @Test
  void completed_file_is_recorded_with_its_counts() throws IOException {
    process(job(Mode.DELTA, "id\na\nbad\n"));
    assertThat(journal.completed)
        .singleElement()
        .satisfies(job -> assertThat(job.progress().rejected()).isEqualTo(1));
  }

  @Test
  void sender_who_learns_too_much_about_people_learns_no_more() throws IOException {
    maxRevealing = 3;
    process(job(Mode.DELTA, "id\nknown1\nknown2\nknown3\nknown4\n"));
    assertThat(stage())
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.reasons().getFirst().error().code())
                    .isEqualTo("daily-rejects-exceeded"));
    assertThat(progress().rejected()).isEqualTo(2);
  }

  @Test
  void sender_imports_no_more_rows_a_day_than_allowed() throws IOException {
    maxRows = 3;
    process(job(Mode.DELTA, "id\na\nb\nc\nd\n"));
    assertThat(applied).hasSize(2);
    assertThat(stage()).isInstanceOf(Failed.class);
  }
}

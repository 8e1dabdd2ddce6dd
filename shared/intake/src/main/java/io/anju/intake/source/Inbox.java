package io.anju.intake.source;

import io.anju.intake.job.FileType;
import io.anju.intake.job.Job;
import io.anju.intake.job.JobBook;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Progress;
import io.anju.intake.job.SentFiles;
import io.anju.intake.job.Stage;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes files on for sources: the same file, known by its mark, is one job however often it is brought. */
public final class Inbox {

  private final JobBook book;
  private final SentFiles files;
  private final Offers offers;
  private final Runnable wake;
  private final long largest;
  private final Clock clock;

  /** @param largest bytes of a file */
  public Inbox(JobBook book, SentFiles files, Offers offers, Runnable wake, long largest, Clock clock) {
    this.book = book;
    this.files = files;
    this.offers = offers;
    this.wake = wake;
    this.largest = largest;
    this.clock = clock;
  }

  /** What is to be read of the file, once it is known that it is wanted. */
  interface Content {
    InputStream open() throws IOException;
  }

  /** The job of this file, its content taken in if it was not; it runs from then on. */
  Job take(String mark, Standing standing, FileType type, Content content) throws IOException {
    var id = UUID.nameUUIDFromBytes(mark.getBytes(StandardCharsets.UTF_8)).toString();
    var known = book.find(id);
    if (known.isEmpty()) {
      book.add(new Job(id, standing.order(offers, type), standing.by(), Optional.empty(), clock.instant(), new Stage.Uploading(),
          Progress.NONE));
    }
    if (known.isEmpty() || known.get().stage() instanceof Stage.Uploading) {
      try (var in = content.open()) {
        book.uploaded(id, files.receive(id, 0, in, largest));
      } catch (RegistryException refused) {
        if (refused.code() != PlatformError.TOO_LARGE) {
          throw refused;
        }
        var why = FieldError.of("", "file-too-large", Map.of("max", Long.toString(largest)));
        book.move(id, Stage.Uploading.class, new Stage.Failed(clock.instant(), List.of(why)));
        files.forgetContent(id);
      }
      wake.run();
    }
    return book.find(id).orElseThrow();
  }
}

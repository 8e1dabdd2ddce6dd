package io.anju.imports.source;

import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobRepository;
import io.anju.imports.ImportKinds;
import io.anju.imports.Progress;
import io.anju.imports.Stage;
import io.anju.imports.UploadedFiles;
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

/**
 * Submits files of sources as import jobs. The same file, recognised by its fingerprint, is one job
 * however often it is submitted.
 */
public final class SourceSubmissions {

  private final ImportJobRepository repository;
  private final UploadedFiles files;
  private final ImportKinds kinds;
  private final Runnable jobReady;
  private final long maxBytes;
  private final Clock clock;

  /**
   * @param maxBytes of a file
   */
  public SourceSubmissions(
      ImportJobRepository repository,
      UploadedFiles files,
      ImportKinds kinds,
      Runnable jobReady,
      long maxBytes,
      Clock clock) {
    this.repository = repository;
    this.files = files;
    this.kinds = kinds;
    this.jobReady = jobReady;
    this.maxBytes = maxBytes;
    this.clock = clock;
  }

  /** The content of a file, opened only where it is needed. */
  interface Content {
    InputStream open() throws IOException;
  }

  /** The job of the file, which runs once its content has been received. */
  ImportJob submit(String fingerprint, ImportTemplate template, FileType type, Content content)
      throws IOException {
    var id = UUID.nameUUIDFromBytes(fingerprint.getBytes(StandardCharsets.UTF_8)).toString();
    var existing = repository.find(id);
    if (existing.isEmpty()) {
      repository.add(
          new ImportJob(
              id,
              template.request(kinds, type),
              template.asSender(),
              Optional.empty(),
              clock.instant(),
              new Stage.Uploading(),
              Progress.NONE));
    }
    if (existing.isEmpty() || existing.get().stage() instanceof Stage.Uploading) {
      try (var in = content.open()) {
        repository.markUploaded(id, files.receive(id, 0, in, maxBytes));
      } catch (RegistryException refused) {
        if (refused.code() != PlatformError.TOO_LARGE) {
          throw refused;
        }
        var why = FieldError.of("", "file-too-large", Map.of("max", Long.toString(maxBytes)));
        repository.transition(
            id, Stage.Uploading.class, new Stage.Failed(clock.instant(), List.of(why)));
        files.deleteContent(id);
      }
      jobReady.run();
    }
    return repository.find(id).orElseThrow();
  }
}

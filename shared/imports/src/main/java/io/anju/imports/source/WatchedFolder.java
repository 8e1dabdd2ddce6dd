package io.anju.imports.source;

import io.anju.imports.ImportJob;
import io.anju.imports.RejectReport;
import io.anju.imports.Stage.AwaitingConfirmation;
import io.anju.imports.Stage.Cancelled;
import io.anju.imports.Stage.Done;
import io.anju.imports.Stage.Failed;
import io.anju.imports.Stage.Running;
import io.anju.imports.Stage.Uploading;
import io.anju.imports.Stage.Waiting;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.error.FieldError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * A folder into which files are put. A file that has stopped changing is submitted; when its job is
 * done it is moved to {@code done/}, otherwise to {@code failed/} with the reasons beside it.
 * Rejected rows are written to {@code rejects/}.
 */
final class WatchedFolder implements ImportSource {

  private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

  private record FileState(long size, long changed) {}

  private final Path folder;
  private final ImportTemplate template;
  private final Duration settleTime;
  private final SourceSubmissions submissions;
  private final RejectReport rejects;
  private final ErrorTexts texts;
  private final Map<String, FileState> lastSeen = new HashMap<>();
  private final Map<String, Long> unchangedSince = new HashMap<>();

  /**
   * @param settleTime how long a file must have stayed unchanged
   */
  WatchedFolder(
      Path folder,
      ImportTemplate template,
      Duration settleTime,
      SourceSubmissions submissions,
      RejectReport rejects,
      ErrorTexts texts) {
    this.folder = folder;
    this.template = template;
    this.settleTime = settleTime;
    this.submissions = submissions;
    this.rejects = rejects;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "folder " + folder;
  }

  @Override
  public void poll(BooleanSupplier holdsLease) throws IOException {
    for (var part : List.of("done", "failed", "rejects")) {
      Files.createDirectories(folder.resolve(part));
    }
    List<Path> waiting;
    try (var all = Files.list(folder)) {
      waiting =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .filter(file -> ImportTemplate.fileTypeOf(file.getFileName().toString()).isPresent())
              .sorted()
              .toList();
    }
    lastSeen
        .keySet()
        .retainAll(
            waiting.stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet()));
    for (var file : waiting) {
      if (!holdsLease.getAsBoolean()) {
        return;
      }
      try {
        takeIfSettled(file, holdsLease);
      } catch (NoSuchFileException removed) {
        lastSeen.remove(file.getFileName().toString());
      }
    }
  }

  private void takeIfSettled(Path file, BooleanSupplier holdsLease) throws IOException {
    var name = file.getFileName().toString();
    var now = new FileState(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    if (!now.equals(lastSeen.put(name, now))) {
      unchangedSince.put(name, System.nanoTime());
    }
    if (System.nanoTime() - unchangedSince.getOrDefault(name, System.nanoTime())
        < settleTime.toNanos()) {
      return;
    }
    var job =
        submissions.submit(
            String.join("\n", name(), name, now.toString()),
            template,
            ImportTemplate.fileTypeOf(name).orElseThrow(),
            () -> new LeaseCheckingInputStream(Files.newInputStream(file), holdsLease));
    switch (job.stage()) {
      case Uploading _, Running _, Waiting _ -> {}
      case Done _ -> moveAway(job, file, "done", List.of());
      case Cancelled _ -> moveAway(job, file, "failed", List.of("cancelled"));
      case AwaitingConfirmation _, Failed _ ->
          moveAway(
              job, file, "failed", job.stage().reasons().stream().map(this::describe).toList());
    }
  }

  /**
   * Writes the rejects and reasons first and moves the file last: as long as the file is in place,
   * it is not finished.
   */
  private void moveAway(ImportJob job, Path file, String part, List<String> reasons)
      throws IOException {
    var name = file.getFileName().toString();
    if (job.progress().rejected() > 0) {
      var unfinished = folder.resolve("rejects").resolve("." + name);
      try (var out = Files.newOutputStream(unfinished)) {
        rejects.writeForSpreadsheet(out, job, LANGUAGE);
      }
      Files.move(
          unfinished,
          folder.resolve("rejects").resolve(name + ".rejects.csv"),
          StandardCopyOption.ATOMIC_MOVE);
    }
    if (!reasons.isEmpty()) {
      Files.write(folder.resolve(part).resolve(name + ".reasons.txt"), reasons);
    }
    var there = folder.resolve(part).resolve(name);
    Files.move(
        file,
        Files.exists(there) ? folder.resolve(part).resolve(job.id() + "-" + name) : there,
        StandardCopyOption.ATOMIC_MOVE);
    lastSeen.remove(name);
  }

  private String describe(FieldError reason) {
    return (reason.field() + " " + texts.message(reason.error(), LANGUAGE)).strip();
  }
}

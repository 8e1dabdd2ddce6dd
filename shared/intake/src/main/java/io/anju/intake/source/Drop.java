package io.anju.intake.source;

import io.anju.intake.file.RejectsCsv;
import io.anju.intake.job.Job;
import io.anju.intake.job.SentFiles;
import io.anju.intake.job.Stage.Cancelled;
import io.anju.intake.job.Stage.Done;
import io.anju.intake.job.Stage.Failed;
import io.anju.intake.job.Stage.Running;
import io.anju.intake.job.Stage.Uploading;
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
 * A folder files are dropped into. A file that has not grown since the last look is taken; when its rows are in it goes to
 * {@code done/}, or to {@code failed/} with the reasons beside it, and what was refused of it to {@code rejects/}.
 */
final class Drop implements Source {

  private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

  private record Seen(long size, long changed) {}

  private final Path folder;
  private final Standing standing;
  private final Duration settled;
  private final Inbox inbox;
  private final SentFiles files;
  private final ErrorTexts texts;
  private final Map<String, Seen> before = new HashMap<>();
  private final Map<String, Long> since = new HashMap<>();

  /** @param settled how long a file must have stayed the same */
  Drop(Path folder, Standing standing, Duration settled, Inbox inbox, SentFiles files, ErrorTexts texts) {
    this.folder = folder;
    this.standing = standing;
    this.settled = settled;
    this.inbox = inbox;
    this.files = files;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "folder " + folder;
  }

  @Override
  public void look(BooleanSupplier mine) throws IOException {
    for (var part : List.of("done", "failed", "rejects")) {
      Files.createDirectories(folder.resolve(part));
    }
    List<Path> waiting;
    try (var all = Files.list(folder)) {
      waiting = all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> Standing.type(file.getFileName().toString()).isPresent()).sorted().toList();
    }
    before.keySet().retainAll(waiting.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    for (var file : waiting) {
      if (!mine.getAsBoolean()) {
        return;
      }
      try {
        look(file, mine);
      } catch (NoSuchFileException takenAway) {
        before.remove(file.getFileName().toString());
      }
    }
  }

  private void look(Path file, BooleanSupplier mine) throws IOException {
    var name = file.getFileName().toString();
    var now = new Seen(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    if (!now.equals(before.put(name, now))) {
      since.put(name, System.nanoTime());
    }
    if (System.nanoTime() - since.getOrDefault(name, System.nanoTime()) < settled.toNanos()) {
      return;
    }
    var job = inbox.take(String.join("\n", name(), name, now.toString()), standing, Standing.type(name).orElseThrow(),
        () -> new HeldStream(Files.newInputStream(file), mine));
    switch (job.stage()) {
      case Uploading _, Running _ -> { }
      case Done _ -> over(job, file, "done", List.of());
      case Cancelled _ -> over(job, file, "failed", List.of("cancelled"));
      case Failed(var _, var reasons) -> over(job, file, "failed", reasons.stream().map(this::told).toList());
    }
  }

  /** What is told of it first, the file itself last: as long as it is here, it is not over. */
  private void over(Job job, Path file, String part, List<String> reasons) throws IOException {
    var name = file.getFileName().toString();
    if (job.progress().rejected() > 0) {
      var unfinished = folder.resolve("rejects").resolve("." + name);
      try (var out = Files.newOutputStream(unfinished)) {
        RejectsCsv.writeForPeople(out, job, files, texts, LANGUAGE);
      }
      Files.move(unfinished, folder.resolve("rejects").resolve(name + ".rejects.csv"), StandardCopyOption.ATOMIC_MOVE);
    }
    if (!reasons.isEmpty()) {
      Files.write(folder.resolve(part).resolve(name + ".reasons.txt"), reasons);
    }
    var there = folder.resolve(part).resolve(name);
    Files.move(file, Files.exists(there) ? folder.resolve(part).resolve(job.id() + "-" + name) : there, StandardCopyOption.ATOMIC_MOVE);
    before.remove(name);
  }

  private String told(FieldError reason) {
    return (reason.field() + " " + texts.message(reason.flaw(), LANGUAGE)).strip();
  }
}

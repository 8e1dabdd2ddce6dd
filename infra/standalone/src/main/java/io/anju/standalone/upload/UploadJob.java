package io.anju.standalone.upload;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A file to upload and its import job, whose id is saved beside the file so that the same command
 * resumes it.
 */
final class UploadJob {

  private static final int RANGE_BYTES = 4 * 1024 * 1024;

  /** Without it a spreadsheet takes UTF-8 for something else. */
  private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private static final String JOBS = "/api/import-jobs";

  private final Path file;
  private final String kind;
  private final String mode;
  private final boolean confirmed;
  private final long size;
  private final String fingerprint;

  UploadJob(Path file, String kind, String mode, boolean confirmed) throws IOException {
    this.file = file;
    this.kind = kind;
    this.mode = mode;
    this.confirmed = confirmed;
    this.size = Files.size(file);
    this.fingerprint =
        String.join(
            " ",
            kind,
            mode,
            Long.toString(size),
            Long.toString(Files.getLastModifiedTime(file).toMillis()));
  }

  long size() {
    return size;
  }

  boolean confirmed() {
    return confirmed;
  }

  String query() {
    return JOBS + "?kind=" + kind + "&mode=" + mode + "&confirmed=" + confirmed;
  }

  String jobPath(String id) {
    return JOBS + "/" + id;
  }

  String contentType() {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl")
        ? "application/x-ndjson"
        : name.endsWith(".xlsx")
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv";
  }

  /** The same for the same content of the same file, so that it is not imported by two jobs. */
  String key() {
    return UUID.nameUUIDFromBytes(
            (file.getFileName() + " " + fingerprint).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  byte[] range(long first) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(first);
      byte[] bytes = new byte[(int) Math.min(RANGE_BYTES, size - first)];
      in.readFully(bytes);
      return bytes;
    }
  }

  String contentRange(long first, int length) {
    return "bytes " + first + "-" + (first + length - 1) + "/" + size;
  }

  /** The unfinished job of this very file, unchanged since; empty where there is none. */
  Optional<String> savedJobId() throws IOException {
    if (!Files.exists(jobIdFile())) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(jobIdFile());
    return lines.size() == 2 && lines.get(1).equals(fingerprint)
        ? Optional.of(lines.get(0))
        : Optional.empty();
  }

  void saveJobId(String id) throws IOException {
    Files.writeString(jobIdFile(), id + "\n" + fingerprint + "\n", StandardCharsets.UTF_8);
  }

  void deleteJobIdFile() throws IOException {
    Files.deleteIfExists(jobIdFile());
  }

  Path jobIdFile() {
    return sibling(".sync-job");
  }

  /** Where rejects are received, until they are whole. */
  Path partialRejectsFile() {
    return sibling(".rejects.part");
  }

  /**
   * Puts what has arrived beside the file. Rejects that lie there, and that somebody may be
   * correcting, get their time into their name.
   */
  Path publishRejects() throws IOException {
    var rejects = sibling(".rejects.csv");
    var temporary = sibling(".rejects.new");
    try (var out = Files.newOutputStream(temporary)) {
      out.write(BYTE_ORDER_MARK);
      Files.copy(partialRejectsFile(), out);
    }
    if (Files.exists(rejects) && Files.mismatch(rejects, temporary) >= 0) {
      var time =
          STAMP.format(
              Files.getLastModifiedTime(rejects).toInstant().atZone(ZoneId.systemDefault()));
      Files.move(rejects, sibling(".rejects-" + time + ".csv"));
    }
    Files.delete(partialRejectsFile());
    return Files.move(temporary, rejects, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path sibling(String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}

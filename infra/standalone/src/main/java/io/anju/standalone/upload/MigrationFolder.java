package io.anju.standalone.upload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of a folder to be imported, and everything that is wrong with the folder. */
record MigrationFolder(List<Entry> files, List<String> problems) {

  private static final Pattern OWN =
      Pattern.compile(
          ".*\\.(?:sync-job|rejects\\.part|rejects\\.new|rejects(?:-\\d{8}-\\d{6})?\\.csv)"
              + "|migration-report\\.csv");

  /** A file and its kind. */
  record Entry(Path file, MigrationKind kind) {}

  /** Looks at all files before anything is imported. */
  static MigrationFolder read(Path folder, BilingualMessages messages) throws IOException {
    var files = new ArrayList<Entry>();
    var problems = new ArrayList<String>();
    try (var all = Files.list(folder)) {
      for (var file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(".") || OWN.matcher(name).matches()) {
          continue;
        }
        var kind = MigrationKind.ofFile(name);
        if (kind.isEmpty() || !Files.isRegularFile(file)) {
          problems.add(messages.format("%s：不知道是哪一类文件", "%s: of no known kind", name));
          continue;
        }
        problem(file, kind.get(), messages)
            .ifPresentOrElse(
                problem -> problems.add(name + messages.format("：", ": ") + problem),
                () -> files.add(new Entry(file, kind.get())));
      }
    }
    if (files.isEmpty() && problems.isEmpty()) {
      problems.add(messages.format("文件夹中没有文件", "the folder has no files"));
    }
    files.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::file));
    return new MigrationFolder(List.copyOf(files), List.copyOf(problems));
  }

  private static Optional<String> problem(Path file, MigrationKind kind, BilingualMessages messages)
      throws IOException {
    if (!Files.isReadable(file)) {
      return Optional.of(messages.format("无权读取", "not yours to read"));
    }
    if (Files.size(file) == 0) {
      return Optional.of(messages.format("文件是空的", "the file is empty"));
    }
    if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return Optional.empty();
    }
    var columns = header(file);
    var missing =
        kind.columns().stream()
            .filter(column -> !columns.contains(column.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.format("缺少列 %s", "the columns %s are missing", missing));
  }

  /** Column names are Latin letters, so that any encoding but UTF-16 shows them. */
  private static List<String> header(Path file) throws IOException {
    try (var in =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1))) {
      String first = String.valueOf(in.readLine());
      if (first.startsWith("sep=")) {
        first = String.valueOf(in.readLine());
      }
      return Arrays.stream(
              Normalizer.normalize(first, Normalizer.Form.NFKC)
                  .replaceAll("^[^A-Za-z\"]+", "")
                  .split("[,;\t|]"))
          .map(column -> column.replace("\"", "").strip().toLowerCase(Locale.ROOT))
          .toList();
    }
  }
}

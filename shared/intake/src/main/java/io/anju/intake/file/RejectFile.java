package io.anju.intake.file;

import io.anju.intake.job.SentFiles;
import io.anju.intake.row.Reject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Appends rejects to the file that keeps them. */
record RejectFile(RowFile file) implements SentFiles.Rejecting {

  /** @param length what is behind it is forgotten */
  static RejectFile of(Path file, long length) throws IOException {
    return new RejectFile(new RowFile(file, length));
  }

  @Override
  public long add(List<Reject> rejects) {
    try {
      long length = file.add(rejects.stream().map(reject -> RowLine.of(reject.row(), reject.flaws())).toList());
      if (!rejects.isEmpty()) {
        file.force();
      }
      return length;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

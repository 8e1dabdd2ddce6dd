package io.anju.imports.file;

import io.anju.imports.UploadedFiles;
import io.anju.imports.row.Reject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Appends rejected rows to the file that keeps them. */
record RejectFile(RowFile file) implements UploadedFiles.RejectWriter {

  /**
   * @param length everything after it is discarded
   */
  static RejectFile of(Path file, long length) throws IOException {
    return new RejectFile(new RowFile(file, length));
  }

  @Override
  public long add(List<Reject> rejects) {
    try {
      long length =
          file.add(
              rejects.stream().map(reject -> StoredRow.of(reject.row(), reject.errors())).toList());
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

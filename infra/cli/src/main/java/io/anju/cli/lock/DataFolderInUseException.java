package io.anju.cli.lock;

import java.nio.file.Path;

/** Somebody else uses the data folder; the message says who and since when. */
public final class DataFolderInUseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public DataFolderInUseException(Path data, String holder) {
    super(
        "the data folder "
            + data
            + " is in use by "
            + holder
            + "; stop that one first, or name another folder in ANJU_DATA");
  }
}

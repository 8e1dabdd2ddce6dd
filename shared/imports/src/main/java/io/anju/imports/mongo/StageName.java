package io.anju.imports.mongo;

import io.anju.imports.job.Stage;
import java.util.Arrays;

/** A job's stage, as stored. */
public enum StageName {
  UPLOADING(Stage.Uploading.class),
  RUNNING(Stage.Running.class),
  DONE(Stage.Done.class),
  CANCELLED(Stage.Cancelled.class),
  FAILED(Stage.Failed.class);

  private final Class<? extends Stage> type;

  StageName(Class<? extends Stage> type) {
    this.type = type;
  }

  static StageName of(Class<? extends Stage> type) {
    return Arrays.stream(values()).filter(name -> name.type == type).findFirst().orElseThrow();
  }
}

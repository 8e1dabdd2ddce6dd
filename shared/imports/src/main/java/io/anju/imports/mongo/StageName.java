package io.anju.imports.mongo;

import io.anju.imports.Stage;
import java.util.Arrays;

/** The stage of a job, as stored. */
public enum StageName {
  UPLOADING(Stage.Uploading.class),
  RUNNING(Stage.Running.class),
  AWAITING_CONFIRMATION(Stage.AwaitingConfirmation.class),
  WAITING(Stage.Waiting.class),
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

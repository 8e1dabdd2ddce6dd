package io.anju.employment.sync;

import java.util.Map;

/** What brings in the rows of each kind. */
record Intakes(Map<SyncKind, Intake> byKind) {

  Intakes {
    byKind = Map.copyOf(byKind);
  }

  Intake of(SyncKind kind) {
    return byKind.get(kind);
  }
}

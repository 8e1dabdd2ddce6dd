package io.anju.store.commands;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;

/**
 * When a write is acknowledged. A single node is its own majority, so {@code majority} is durable.
 */
enum WriteConcern {
  /** After the write-ahead log is synced. */
  DURABLE,
  /** After the write is in the log, before it is synced. */
  WRITTEN;

  static WriteConcern of(Document concern) {
    for (String field : concern.keySet()) {
      if (!field.equals("w")
          && !field.equals("j")
          && !field.equals("wtimeout")
          && !field.equals("fsync")
          && !field.equals("provenance")) {
        throw CommandError.unknownField("writeConcern." + field);
      }
    }
    boolean journal = Utils.isTrue(concern.get("j")) || Utils.isTrue(concern.get("fsync"));
    return switch (concern.get("w")) {
      case null -> DURABLE;
      case String mode when mode.equals("majority") -> DURABLE;
      case Number nodes when nodes.intValue() == 0 || nodes.intValue() == 1 ->
          journal ? DURABLE : WRITTEN;
      case Number _ ->
          throw CommandError.badValue("cannot use 'w' > 1 when a host is not replicated");
      default ->
          throw new CommandError(
              MongoErrorCode.UNKNOWN_WRITE_CONCERN,
              "No write concern mode named '" + concern.get("w") + "' found");
    };
  }
}

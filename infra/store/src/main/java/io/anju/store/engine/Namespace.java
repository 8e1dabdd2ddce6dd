package io.anju.store.engine;

import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;

/** The full name of a collection. Fails with 73 for a name that MongoDB does not allow. */
public record Namespace(String database, String collection) {
  private static final int MAX_LENGTH = 255;

  public Namespace {
    if (database.isEmpty()
        || database.chars().anyMatch(c -> " .$/\\\0\"".indexOf(c) >= 0)
        || database.length() > 63) {
      throw new CommandError(
          MongoErrorCode.INVALID_NAMESPACE, "Invalid database name: '" + database + "'");
    }
    if (collection.isEmpty()
        || collection.startsWith(".")
        || collection.indexOf('$') >= 0
        || collection.indexOf('\0') >= 0
        || collection.startsWith("system.")
        || database.length() + collection.length() > MAX_LENGTH) {
      throw new CommandError(
          MongoErrorCode.INVALID_NAMESPACE, "Invalid collection name: " + collection);
    }
  }

  public static Namespace parse(String full) {
    int dot = full.indexOf('.');
    if (dot < 0) {
      throw new CommandError(
          MongoErrorCode.INVALID_NAMESPACE, "Invalid namespace specified '" + full + "'");
    }
    return new Namespace(full.substring(0, dot), full.substring(dot + 1));
  }

  @Override
  public String toString() {
    return database + "." + collection;
  }
}

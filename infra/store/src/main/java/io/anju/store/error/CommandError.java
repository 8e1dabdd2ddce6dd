package io.anju.store.error;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** MongoDB's errors that the protocol library has no class for, by their code and name. */
public final class CommandError {
  private CommandError() {}

  public static MongoServerError cannotCreateIndex(String reason) {
    return new MongoServerError(67, "CannotCreateIndex", reason);
  }

  public static MongoServerError commandNotSupported(String what) {
    return new MongoServerError(
        115, "CommandNotSupported", what + " is not supported by the embedded store");
  }

  public static MongoServerError memoryLimitExceeded(String what, long limit) {
    return new MongoServerError(
        292,
        "QueryExceededMemoryLimitNoDiskUseAllowed",
        what
            + " exceeded the memory limit of "
            + limit
            + " bytes: add an index or narrow the query");
  }

  public static MongoServerError badValue(String reason) {
    return new MongoServerError(2, "BadValue", reason);
  }

  public static MongoServerError namespaceNotFound(String namespace) {
    return new MongoServerError(26, "NamespaceNotFound", "ns does not exist: " + namespace);
  }
}

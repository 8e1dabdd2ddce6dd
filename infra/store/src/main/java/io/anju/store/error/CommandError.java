package io.anju.store.error;

import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * A command, or one statement of a write command, that cannot be carried out as asked. It is thrown
 * where that is found and turned into a reply in two places: for the whole command by the
 * dispatcher, for a statement as an element of {@code writeErrors}. The protocol library throws the
 * type above, so both places catch that one.
 */
public class CommandError extends MongoServerError {
  private static final long serialVersionUID = 1L;

  public CommandError(MongoErrorCode code, String message) {
    super(code.number(), code.codeName(), message);
  }

  CommandError(MongoErrorCode code, String message, Throwable cause) {
    super(code.number(), code.codeName(), message, cause);
  }

  public static CommandError badValue(String reason) {
    return new CommandError(MongoErrorCode.BAD_VALUE, reason);
  }

  public static CommandError failedToParse(String reason) {
    return new CommandError(MongoErrorCode.FAILED_TO_PARSE, reason);
  }

  public static CommandError cannotCreateIndex(String reason) {
    return new CommandError(MongoErrorCode.CANNOT_CREATE_INDEX, reason);
  }

  public static CommandError commandNotSupported(String what) {
    return new CommandError(
        MongoErrorCode.COMMAND_NOT_SUPPORTED, what + " is not supported by the embedded store");
  }

  public static CommandError unknownField(String field) {
    return new CommandError(
        MongoErrorCode.UNKNOWN_FIELD,
        "BSON field '"
            + field
            + "' is an unknown field, or one the embedded store does not support.");
  }

  public static CommandError namespaceNotFound(String namespace) {
    return new CommandError(MongoErrorCode.NAMESPACE_NOT_FOUND, "ns does not exist: " + namespace);
  }

  public static CommandError memoryLimitExceeded(String what, long limit) {
    return new CommandError(
        MongoErrorCode.QUERY_EXCEEDED_MEMORY_LIMIT,
        what
            + " exceeded the memory limit of "
            + limit
            + " bytes: add an index or narrow the query");
  }
}

package io.anju.store.error;

/**
 * MongoDB's error codes that the store answers with, by MongoDB's own names. The protocol library
 * adds those of its update operators, expressions and stages, and 11000 for duplicate keys.
 */
public enum MongoErrorCode {
  INTERNAL_ERROR(1, "InternalError"),
  BAD_VALUE(2, "BadValue"),
  FAILED_TO_PARSE(9, "FailedToParse"),
  UNAUTHORIZED(13, "Unauthorized"),
  TYPE_MISMATCH(14, "TypeMismatch"),
  INVALID_LENGTH(16, "InvalidLength"),
  PROTOCOL_ERROR(17, "ProtocolError"),
  AUTHENTICATION_FAILED(18, "AuthenticationFailed"),
  ILLEGAL_OPERATION(20, "IllegalOperation"),
  INVALID_BSON(22, "InvalidBSON"),
  NAMESPACE_NOT_FOUND(26, "NamespaceNotFound"),
  INDEX_NOT_FOUND(27, "IndexNotFound"),
  CURSOR_NOT_FOUND(43, "CursorNotFound"),
  NAMESPACE_EXISTS(48, "NamespaceExists"),
  MAX_TIME_MS_EXPIRED(50, "MaxTimeMSExpired"),
  INVALID_ID_FIELD(53, "InvalidIdField"),
  COMMAND_NOT_FOUND(59, "CommandNotFound"),
  IMMUTABLE_FIELD(66, "ImmutableField"),
  CANNOT_CREATE_INDEX(67, "CannotCreateIndex"),
  INVALID_OPTIONS(72, "InvalidOptions"),
  INVALID_NAMESPACE(73, "InvalidNamespace"),
  UNKNOWN_WRITE_CONCERN(79, "UnknownReplWriteConcern"),
  INDEX_OPTIONS_CONFLICT(85, "IndexOptionsConflict"),
  INDEX_KEY_SPECS_CONFLICT(86, "IndexKeySpecsConflict"),
  OPERATION_FAILED(96, "OperationFailed"),
  COMMAND_NOT_SUPPORTED(115, "CommandNotSupported"),
  EXCEEDED_MEMORY_LIMIT(146, "ExceededMemoryLimit"),
  CANNOT_INDEX_PARALLEL_ARRAYS(171, "CannotIndexParallelArrays"),
  INVALID_INDEX_OPTION(197, "InvalidIndexSpecificationOption"),
  NO_QUERY_EXECUTION_PLANS(291, "NoQueryExecutionPlans"),
  QUERY_EXCEEDED_MEMORY_LIMIT(292, "QueryExceededMemoryLimitNoDiskUseAllowed"),
  API_VERSION_ERROR(322, "APIVersionError"),
  API_STRICT_ERROR(323, "APIStrictError"),
  MECHANISM_UNAVAILABLE(334, "MechanismUnavailable"),
  BSON_OBJECT_TOO_LARGE(10334, "BSONObjectTooLarge"),
  KEY_TOO_LONG(17280, "KeyTooLong"),
  UNKNOWN_FIELD(40415, "Location40415"),
  VALUE_OUT_OF_RANGE(51024, "Location51024");

  private final int number;
  private final String codeName;

  MongoErrorCode(int number, String codeName) {
    this.number = number;
    this.codeName = codeName;
  }

  /** The field {@code code} of an error reply. */
  public int number() {
    return number;
  }

  /** The field {@code codeName} of an error reply. */
  public String codeName() {
    return codeName;
  }
}

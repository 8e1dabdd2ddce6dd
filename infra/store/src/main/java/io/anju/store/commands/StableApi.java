package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.util.List;
import java.util.Set;

/** MongoDB's Stable API V1: with {@code apiStrict} any command or option outside it is refused. */
final class StableApi {
  private static final Set<String> INDEX_OPTIONS_OUTSIDE_V1 =
      Set.of("background", "bucketSize", "sparse", "storageEngine");

  private StableApi() {}

  static void check(Command command, Request request) {
    Object version = request.body().get("apiVersion");
    if (version == null) {
      if (request.has("apiStrict") || request.has("apiDeprecationErrors")) {
        throw CommandError.failedToParse(
            "Provided apiStrict and/or apiDeprecationErrors without passing apiVersion");
      }
      return;
    }
    if (!version.equals("1")) {
      throw new CommandError(MongoErrorCode.API_VERSION_ERROR, "API version must be \"1\"");
    }
    if (!request.isTrue("apiStrict")) {
      return;
    }
    if (!command.inStableApi()) {
      throw strictError(
          "Provided apiStrict:true, but the command "
              + command.name()
              + " is not in API Version 1");
    }
    if (command.name().equals("createIndexes")
        && request.body().get("indexes") instanceof List<?> indexes) {
      indexes.stream()
          .map(Document.class::cast)
          .flatMap(index -> index.keySet().stream())
          .filter(INDEX_OPTIONS_OUTSIDE_V1::contains)
          .findFirst()
          .ifPresent(option -> {
            throw strictError(
                "Provided apiStrict:true, but the index option "
                    + option
                    + " is not in API Version 1");
          });
    }
  }

  private static CommandError strictError(String message) {
    return new CommandError(MongoErrorCode.API_STRICT_ERROR, message);
  }
}

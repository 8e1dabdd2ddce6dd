package io.anju.store.commands;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Bson;
import io.anju.store.engine.Namespace;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.execution.QueryLimits;
import java.util.List;

/**
 * A command as received.
 *
 * @param documents the document sequence of an insert, undecoded; empty otherwise
 */
public record Request(Document body, List<byte[]> documents) {

  /**
   * Smaller than MongoDB's 48 MB, so that a few messages of this size fit a small heap; drivers
   * split their write batches accordingly.
   */
  public static final int MAX_MESSAGE = Bson.MAX_DOCUMENT + (1 << 20);

  String name() {
    return body.keySet().iterator().next();
  }

  String database() {
    return body.get("$db") instanceof String database ? database : "admin";
  }

  Namespace namespace() {
    if (body.get(name()) instanceof String collection) {
      return new Namespace(database(), collection);
    }
    throw wrongType(name(), "string");
  }

  boolean has(String option) {
    return body.get(option) != null;
  }

  boolean isTrue(String option) {
    return Utils.isTrue(body.get(option));
  }

  Document document(String option) {
    return switch (body.get(option)) {
      case null -> new Document();
      case Document document -> document;
      default -> throw wrongType(option, "object");
    };
  }

  List<?> list(String option) {
    if (body.get(option) instanceof List<?> list) {
      return list;
    }
    throw wrongType(option, "array");
  }

  /** The documents of an array or of the document sequence. */
  List<Document> documents(String option) {
    if (option.equals("documents") && !documents.isEmpty()) {
      return documents.stream().map(Bson::decode).toList();
    }
    return list(option).stream()
        .map(element -> {
          if (element instanceof Document document) {
            return document;
          }
          throw wrongType(option, "array of objects");
        })
        .toList();
  }

  long number(String option, long otherwise) {
    return switch (body.get(option)) {
      case null -> otherwise;
      case Number number -> number.longValue();
      default -> throw wrongType(option, "number");
    };
  }

  String string(String option) {
    if (body.get(option) instanceof String text) {
      return text;
    }
    throw wrongType(option, "string");
  }

  QueryLimits limits() {
    return QueryLimits.ofMaxTimeMillis(number("maxTimeMS", 0));
  }

  private CommandError wrongType(String option, String expected) {
    return new CommandError(
        MongoErrorCode.TYPE_MISMATCH,
        "BSON field '"
            + name()
            + "."
            + option
            + "' is missing or of the wrong type, expected "
            + expected);
  }
}

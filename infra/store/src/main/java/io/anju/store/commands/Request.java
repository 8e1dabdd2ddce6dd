package io.anju.store.commands;

import io.anju.store.error.MongoErrorCode;
import io.anju.store.error.CommandError;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.engine.Bson;
import io.anju.store.engine.Namespace;
import io.anju.store.execution.QueryLimits;
import java.util.List;

/**
 * A command as it arrived.
 *
 * @param documents what came as a sequence of documents to insert, undecoded; empty otherwise
 */
public record Request(Document body, List<byte[]> documents) {

  /**
   * Less than MongoDB's 48 MB, so that a few clients with full messages fit a small heap; drivers
   * split by it.
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

  /** The elements of a list of documents, each decoded. */
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
    return new CommandError(MongoErrorCode.TYPE_MISMATCH, "BSON field '"
            + name()
            + "."
            + option
            + "' is missing or of the wrong type, expected "
            + expected);
  }
}

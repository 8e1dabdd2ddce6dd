package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.error.StoreException;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a write command that failed. An ordered command ends at its first error, an
 * unordered one runs every statement.
 */
final class WriteErrors {
  static final int MAX_STATEMENTS = 100_000;
  private final boolean ordered;
  private final List<Document> errors = new ArrayList<>();

  WriteErrors(Request request) {
    this.ordered = !Boolean.FALSE.equals(request.body().get("ordered"));
  }

  /** Runs one statement unless an ordered command has ended; true if it succeeded. */
  boolean run(int index, Runnable statement) {
    if (ordered && !errors.isEmpty()) {
      return false;
    }
    try {
      statement.run();
      return true;
    } catch (StoreException e) {
      // The disk has failed, not the statement: the command ends.
      throw e;
    } catch (MongoServerError e) {
      errors.add(
          new Document("index", index)
              .append("code", e.getCode())
              .append("errmsg", e.getMessageWithoutErrorCode()));
      return false;
    }
  }

  /** Completes the command's reply with the errors there were. */
  Reply reply(Document fields) {
    return Reply.ok(errors.isEmpty() ? fields : fields.append("writeErrors", errors));
  }

  static void checkCount(List<?> statements) {
    if (statements.isEmpty() || statements.size() > MAX_STATEMENTS) {
      throw new CommandError(
          MongoErrorCode.INVALID_LENGTH,
          "Write batch sizes must be between 1 and "
              + MAX_STATEMENTS
              + ". Got "
              + statements.size());
    }
  }
}

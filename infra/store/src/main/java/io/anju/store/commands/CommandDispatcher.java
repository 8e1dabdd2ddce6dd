package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.anju.store.engine.Engine;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import io.anju.store.error.StoreException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command: checks its options and the session's authentication, waits until what it wrote is
 * on disk, and turns whatever it throws into MongoDB's error reply.
 */
public final class CommandDispatcher {
  private static final Set<String> COMMON_OPTIONS =
      Set.of(
          "$db",
          "lsid",
          "$readPreference",
          "$clusterTime",
          "comment",
          "maxTimeMS",
          "apiVersion",
          "apiStrict",
          "apiDeprecationErrors");
  private static final Set<String> TRANSACTION_OPTIONS =
      Set.of("txnNumber", "startTransaction", "autocommit");
  private static final System.Logger LOG = System.getLogger(CommandDispatcher.class.getName());
  private final Engine engine;
  private final boolean authentication;
  private final Map<String, Command> commands;

  /**
   * @param scram empty if clients need not authenticate
   */
  public CommandDispatcher(Engine engine, Cursors cursors, Optional<Scram> scram, Clock clock) {
    this.engine = engine;
    this.authentication = scram.isPresent();
    this.commands = CommandTable.of(engine, cursors, scram, clock);
  }

  public Reply handle(Session session, Request request) {
    try {
      return run(session, request);
    } catch (StoreException e) {
      LOG.log(System.Logger.Level.ERROR, "command failed: " + request.name(), e);
      return errorReply(e);
    } catch (MongoServerError e) {
      return errorReply(e);
    } catch (MongoServerException e) {
      return errorReply(MongoErrorCode.FAILED_TO_PARSE, e.getMessageWithoutErrorCode());
    } catch (ClassCastException | IllegalArgumentException e) {
      // The protocol library casts what it reads: a value of the wrong type ends here.
      return errorReply(
          MongoErrorCode.TYPE_MISMATCH,
          "a value has a type that is not supported here: " + e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "command failed: " + request.name(), e);
      return errorReply(
          MongoErrorCode.INTERNAL_ERROR, "the store failed: " + e.getClass().getSimpleName());
    } catch (OutOfMemoryError e) {
      return errorReply(
          MongoErrorCode.EXCEEDED_MEMORY_LIMIT, "the store has not enough memory for this command");
    }
  }

  private Reply run(Session session, Request request) {
    String name =
        switch (request.name()) {
          case "ismaster" -> "isMaster";
          case "findandmodify" -> "findAndModify";
          case "buildinfo" -> "buildInfo";
          default -> request.name();
        };
    var command = commands.get(name);
    if (command == null) {
      throw new CommandError(MongoErrorCode.COMMAND_NOT_FOUND, "no such command: '" + name + "'");
    }
    StableApi.check(command, request);
    if (authentication && !command.allowedBeforeLogin() && !session.isAuthenticated()) {
      throw new CommandError(
          MongoErrorCode.UNAUTHORIZED, "Command " + name + " requires authentication");
    }
    checkOptions(command, request);
    boolean durable =
        command.writes()
            ? WriteConcern.of(request.document("writeConcern")) == WriteConcern.DURABLE
            : requiresDurableRead(request.document("readConcern").get("level"));
    try {
      return command.handler().handle(session, request);
    } finally {
      // After an error too: a duplicate key error reports a document that must survive a crash.
      if (durable) {
        engine.awaitDurable();
      }
    }
  }

  private static boolean requiresDurableRead(@Nullable Object level) {
    return switch (level) {
      case null -> false;
      case String name when name.equals("local") || name.equals("available") -> false;
      case String name when name.equals("majority") || name.equals("linearizable") -> true;
      default -> throw CommandError.commandNotSupported("the read concern " + level);
    };
  }

  private static void checkOptions(Command command, Request request) {
    for (String option : request.body().keySet()) {
      if (option.equals(request.name())
          || COMMON_OPTIONS.contains(option)
          || command.options().contains(option)) {
        continue;
      }
      if (TRANSACTION_OPTIONS.contains(option)) {
        throw new CommandError(
            MongoErrorCode.ILLEGAL_OPERATION,
            "Transaction numbers are only allowed on a replica set member or mongos");
      }
      Object value = request.body().get(option);
      if (value != null && !Boolean.FALSE.equals(value)) {
        throw CommandError.unknownField(command.name() + "." + option);
      }
    }
  }

  /** The reply to a message whose BSON cannot be stored as it is. */
  public static Reply invalidBson(String reason) {
    return errorReply(MongoErrorCode.INVALID_BSON, reason);
  }

  private static Reply errorReply(MongoErrorCode code, String message) {
    return errorReply(new CommandError(code, message));
  }

  private static Reply errorReply(MongoServerError e) {
    return Reply.of(
        new Document("ok", 0.0)
            .append("errmsg", e.getMessageWithoutErrorCode())
            .append("code", e.getCode())
            .append("codeName", e.getCodeName()));
  }
}

package io.anju.store.commands;

import io.anju.store.error.MongoErrorCode;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.anju.store.engine.Engine;
import io.anju.store.error.CommandError;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every command of the store: checks what is asked, runs it, waits for the disk, and words what
 * went wrong as MongoDB does.
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
  private static final System.Logger LOG = System.getLogger(CommandDispatcher.class.getName());
  private final Engine engine;
  private final boolean authentication;
  private final Map<String, Command> commands;

  /**
   * @param scram null to let everybody in
   */
  public CommandDispatcher(Engine engine, Cursors cursors, Scram scram, Clock clock) {
    this.engine = engine;
    this.authentication = scram != null;
    var server = new ServerCommands(engine, scram, clock);
    var finding = new ReadCommands(engine, cursors);
    var writing = new WriteCommands(engine);
    var structure = new CollectionCommands(engine, cursors);
    var aggregating = new AggregateCommand(engine, cursors);
    var explaining = new ExplainCommand(engine);
    commands =
        Arrays.stream(
                new Command[] {
                  Command.reading(
                          "hello",
                          server::hello,
                          "helloOk",
                          "client",
                          "compression",
                          "saslSupportedMechs",
                          "speculativeAuthenticate",
                          "topologyVersion",
                          "maxAwaitTimeMS",
                          "loadBalanced",
                          "hostInfo")
                      .beforeLogin(),
                  Command.reading(
                          "isMaster",
                          server::hello,
                          "helloOk",
                          "client",
                          "compression",
                          "saslSupportedMechs",
                          "speculativeAuthenticate",
                          "topologyVersion",
                          "maxAwaitTimeMS",
                          "loadBalanced",
                          "hostInfo")
                      .beforeLogin(),
                  Command.reading("ping", server::ping).beforeLogin(),
                  Command.reading("buildInfo", server::buildInfo).outsideStableApi().beforeLogin(),
                  Command.reading(
                          "saslStart",
                          server::saslStart,
                          "mechanism",
                          "payload",
                          "autoAuthorize",
                          "options")
                      .beforeLogin(),
                  Command.reading("saslContinue", server::saslContinue, "conversationId", "payload")
                      .beforeLogin(),
                  Command.reading("endSessions", server::ping),
                  Command.reading("connectionStatus", server::connectionStatus, "showPrivileges")
                      .outsideStableApi()
                      .beforeLogin(),
                  Command.reading("serverStatus", server::serverStatus).outsideStableApi(),
                  Command.reading(
                      "find",
                      (_, request) -> finding.find(request),
                      "filter",
                      "sort",
                      "projection",
                      "hint",
                      "skip",
                      "limit",
                      "batchSize",
                      "singleBatch",
                      "readConcern",
                      "allowDiskUse"),
                  Command.reading(
                      "getMore",
                      (_, request) -> cursors.getMore(request),
                      "collection",
                      "batchSize"),
                  Command.reading(
                      "killCursors", (_, request) -> finding.killCursors(request), "cursors"),
                  Command.reading(
                      "count",
                      (_, request) -> finding.count(request),
                      "query",
                      "limit",
                      "skip",
                      "hint",
                      "readConcern"),
                  Command.reading(
                          "distinct",
                          (_, request) -> finding.distinct(request),
                          "key",
                          "query",
                          "hint",
                          "readConcern")
                      .outsideStableApi(),
                  Command.reading(
                      "aggregate",
                      (_, request) -> aggregating.aggregate(request),
                      "pipeline",
                      "cursor",
                      "hint",
                      "readConcern",
                      "allowDiskUse",
                      "bypassDocumentValidation",
                      "writeConcern"),
                  Command.reading(
                      "explain", (_, request) -> explaining.explain(request), "verbosity"),
                  Command.writing(
                      "insert",
                      (_, request) -> writing.insert(request),
                      "documents",
                      "ordered",
                      "bypassDocumentValidation",
                      "writeConcern"),
                  Command.writing(
                      "update",
                      (_, request) -> writing.update(request),
                      "updates",
                      "ordered",
                      "bypassDocumentValidation",
                      "writeConcern"),
                  Command.writing(
                      "delete",
                      (_, request) -> writing.delete(request),
                      "deletes",
                      "ordered",
                      "writeConcern"),
                  Command.writing(
                      "findAndModify",
                      (_, request) -> writing.findAndModify(request),
                      "query",
                      "sort",
                      "remove",
                      "update",
                      "new",
                      "fields",
                      "upsert",
                      "arrayFilters",
                      "hint",
                      "bypassDocumentValidation",
                      "writeConcern"),
                  Command.writing(
                      "create", (_, request) -> structure.create(request), "writeConcern"),
                  Command.writing(
                      "createIndexes",
                      (_, request) -> structure.createIndexes(request),
                      "indexes",
                      "writeConcern",
                      "commitQuorum"),
                  Command.reading(
                      "listIndexes", (_, request) -> structure.listIndexes(request), "cursor"),
                  Command.writing(
                      "dropIndexes",
                      (_, request) -> structure.dropIndexes(request),
                      "index",
                      "writeConcern"),
                  Command.reading(
                      "listCollections",
                      (_, request) -> structure.listCollections(request),
                      "filter",
                      "nameOnly",
                      "cursor",
                      "authorizedCollections"),
                  Command.reading(
                      "listDatabases",
                      (_, request) -> structure.listDatabases(request),
                      "filter",
                      "nameOnly",
                      "authorizedDatabases"),
                  Command.writing(
                          "renameCollection",
                          (_, request) -> structure.renameCollection(request),
                          "to",
                          "dropTarget",
                          "writeConcern")
                      .outsideStableApi(),
                  Command.writing("drop", (_, request) -> structure.drop(request), "writeConcern"),
                  Command.writing(
                      "dropDatabase",
                      (_, request) -> structure.dropDatabase(request),
                      "writeConcern"),
                })
            .collect(Collectors.toMap(Command::name, Function.identity()));
  }

  public Reply handle(Session session, Request request) {
    try {
      return run(session, request);
    } catch (MongoServerError e) {
      return errorReply(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
    } catch (MongoServerException e) {
      return errorReply(9, "FailedToParse", e.getMessageWithoutErrorCode());
    } catch (ClassCastException | IllegalArgumentException e) {
      // The library casts what it reads; a value of the wrong type ends here.
      return errorReply(
          14, "TypeMismatch", "a value has a type that is not supported here: " + e.getMessage());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "command failed: " + request.name(), e);
      return errorReply(1, "InternalError", "the store failed: " + e.getClass().getSimpleName());
    } catch (OutOfMemoryError e) {
      return errorReply(
          146, "ExceededMemoryLimit", "the store has not enough memory for this command");
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
      throw new CommandError(MongoErrorCode.UNAUTHORIZED, "Command " + name + " requires authentication");
    }
    checkOptions(command, request);
    boolean durable =
        command.writes()
            && WriteConcern.of(request.document("writeConcern")) == WriteConcern.DURABLE;
    if (!command.writes() && request.has("readConcern")) {
      durable = requiresDurableRead(request.document("readConcern"));
    }
    try {
      return command.handler().handle(session, request);
    } finally {
      // Also after an error: a refused duplicate tells of a document that must still be there
      // tomorrow.
      if (durable) {
        engine.awaitDurable();
      }
    }
  }

  private static boolean requiresDurableRead(Document concern) {
    return switch (concern.get("level")) {
      case null -> false;
      case String level when level.equals("local") || level.equals("available") -> false;
      case String level when level.equals("majority") || level.equals("linearizable") -> true;
      default -> throw CommandError.commandNotSupported("the read concern " + concern.get("level"));
    };
  }

  private static void checkOptions(Command command, Request request) {
    for (String option : request.body().keySet()) {
      if (option.equals(request.name())
          || COMMON_OPTIONS.contains(option)
          || command.options().contains(option)) {
        continue;
      }
      if (option.equals("txnNumber")
          || option.equals("startTransaction")
          || option.equals("autocommit")) {
        throw new CommandError(MongoErrorCode.ILLEGAL_OPERATION, "Transaction numbers are only allowed on a replica set member or mongos");
      }
      boolean disabled =
          request.body().get(option) == null || Boolean.FALSE.equals(request.body().get(option));
      if (!disabled) {
        throw unknownField(command.name() + "." + option);
      }
    }
  }

  /** The answer to a message whose BSON cannot be kept as it is. */
  public static Reply invalidBson(String reason) {
    return errorReply(22, "InvalidBSON", reason);
  }

  static CommandError unknownField(String field) {
    return new CommandError(MongoErrorCode.UNKNOWN_FIELD, "BSON field '"
            + field
            + "' is an unknown field, or one the embedded store does not support.");
  }

  private static Reply errorReply(int code, String name, String message) {
    return new Reply(
        new Document("ok", 0.0)
            .append("errmsg", message)
            .append("code", code)
            .append("codeName", name),
        null);
  }
}

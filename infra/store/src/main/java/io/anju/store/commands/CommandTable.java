package io.anju.store.commands;

import static io.anju.store.commands.Command.reading;
import static io.anju.store.commands.Command.writing;

import io.anju.store.engine.Engine;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every command of the store by its name. */
final class CommandTable {
  private static final String HELLO_OPTIONS =
      "helloOk client compression saslSupportedMechs speculativeAuthenticate topologyVersion"
          + " maxAwaitTimeMS loadBalanced hostInfo";

  private CommandTable() {}

  static Map<String, Command> of(
      Engine engine, Cursors cursors, Optional<Scram> scram, Clock clock) {
    var server = new ServerCommands(engine, scram, clock);
    var read = new ReadCommands(engine, cursors);
    var aggregate = new AggregateCommand(engine, cursors);
    var explain = new ExplainCommand(engine);
    var insert = new InsertCommand(engine);
    var write = new UpdateAndDeleteCommands(engine);
    var findAndModify = new FindAndModifyCommand(engine);
    var collections = new CollectionCommands(engine, cursors);
    var commands =
        List.of(
            reading("hello", server::hello, HELLO_OPTIONS).beforeLogin(),
            reading("isMaster", server::hello, HELLO_OPTIONS).beforeLogin(),
            reading("ping", server::ping, "").beforeLogin(),
            reading("buildInfo", server::buildInfo, "").outsideStableApi().beforeLogin(),
            reading("saslStart", server::saslStart, "mechanism payload autoAuthorize options")
                .beforeLogin(),
            reading("saslContinue", server::saslContinue, "conversationId payload").beforeLogin(),
            reading("endSessions", server::ping, ""),
            reading("connectionStatus", server::connectionStatus, "showPrivileges")
                .outsideStableApi()
                .beforeLogin(),
            reading("serverStatus", server::serverStatus, "").outsideStableApi(),
            reading(
                "find",
                read::find,
                "filter sort projection hint skip limit batchSize singleBatch readConcern"
                    + " allowDiskUse"),
            reading("getMore", cursors::getMore, "collection batchSize"),
            reading("killCursors", read::killCursors, "cursors"),
            reading("count", read::count, "query limit skip hint readConcern"),
            reading("distinct", read::distinct, "key query hint readConcern").outsideStableApi(),
            reading(
                "aggregate",
                aggregate::aggregate,
                "pipeline cursor hint readConcern allowDiskUse bypassDocumentValidation"
                    + " writeConcern"),
            reading("explain", explain::explain, "verbosity"),
            writing(
                "insert",
                insert::insert,
                "documents ordered bypassDocumentValidation writeConcern"),
            writing(
                "update", write::update, "updates ordered bypassDocumentValidation writeConcern"),
            writing("delete", write::delete, "deletes ordered writeConcern"),
            writing(
                "findAndModify",
                findAndModify::findAndModify,
                "query sort remove update new fields upsert arrayFilters hint"
                    + " bypassDocumentValidation writeConcern"),
            writing("create", collections::create, "writeConcern"),
            writing(
                "createIndexes", collections::createIndexes, "indexes writeConcern commitQuorum"),
            reading("listIndexes", collections::listIndexes, "cursor"),
            writing("dropIndexes", collections::dropIndexes, "index writeConcern"),
            reading(
                "listCollections",
                collections::listCollections,
                "filter nameOnly cursor authorizedCollections"),
            reading(
                "listDatabases", collections::listDatabases, "filter nameOnly authorizedDatabases"),
            writing("renameCollection", collections::renameCollection, "to dropTarget writeConcern")
                .outsideStableApi(),
            writing("drop", collections::drop, "writeConcern"),
            writing("dropDatabase", collections::dropDatabase, "writeConcern"));
    return commands.stream().collect(Collectors.toMap(Command::name, Function.identity()));
  }
}

package io.anju.store.commands;

import io.anju.store.error.MongoErrorCode;
import io.anju.store.error.CommandError;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.anju.store.engine.Bson;
import io.anju.store.engine.Engine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** What the store says of itself, and the log-in. */
final class ServerCommands {
  /** The server version whose commands are answered here, as drivers understand it. */
  private static final String VERSION = "7.0.0";

  private static final int WIRE_VERSION = 21;
  private final Engine engine;
  private final Scram scram;
  private final Clock clock;

  ServerCommands(Engine engine, Scram scram, Clock clock) {
    this.engine = engine;
    this.scram = scram;
    this.clock = clock;
  }

  Reply hello(Session session, Request request) {
    var reply =
        new Document("helloOk", true)
            .append(request.name().equals("hello") ? "isWritablePrimary" : "ismaster", true)
            .append("maxBsonObjectSize", Bson.MAX_DOCUMENT)
            .append("maxMessageSizeBytes", Request.MAX_MESSAGE)
            .append("maxWriteBatchSize", 100_000)
            .append("localTime", clock.instant())
            .append("connectionId", session.id())
            .append("minWireVersion", 0)
            .append("maxWireVersion", WIRE_VERSION)
            .append("readOnly", false);
    if (scram != null
        && ("admin." + scram.user()).equals(request.body().get("saslSupportedMechs"))) {
      reply.append("saslSupportedMechs", List.of(Scram.MECHANISM));
    }
    if (scram != null
        && request.body().get("speculativeAuthenticate") instanceof Document start
        && Scram.MECHANISM.equals(start.get("mechanism"))) {
      reply.append(
          "speculativeAuthenticate",
          startSasl(session, (BinData) start.get("payload"), start.get("options")));
    }
    return Reply.ok(reply);
  }

  Reply ping(Session session, Request request) {
    return Reply.ok(new Document());
  }

  Reply buildInfo(Session session, Request request) {
    return Reply.ok(
        new Document("version", VERSION)
            .append("versionArray", List.of(7, 0, 0, 0))
            .append("gitVersion", "anju-store")
            .append("modules", List.of("anju-store"))
            .append("storageEngines", List.of("rocksdb"))
            .append("bits", 64)
            .append("maxBsonObjectSize", Bson.MAX_DOCUMENT));
  }

  Reply connectionStatus(Session session, Request request) {
    var users =
        session.isAuthenticated()
            ? List.of(new Document("user", scram.user()).append("db", "admin"))
            : List.of();
    return Reply.ok(
        new Document(
            "authInfo",
            new Document("authenticatedUsers", users).append("authenticatedUserRoles", List.of())));
  }

  Reply serverStatus(Session session, Request request) {
    var runtime = Runtime.getRuntime();
    return Reply.ok(
        new Document("version", VERSION)
            .append("process", "anju-store")
            .append("localTime", clock.instant())
            .append(
                "mem",
                new Document("heapBytes", runtime.totalMemory() - runtime.freeMemory())
                    .append("engineBytes", engine.memory())));
  }

  Reply saslStart(Session session, Request request) {
    if (scram == null || !Scram.MECHANISM.equals(request.body().get("mechanism"))) {
      throw new CommandError(MongoErrorCode.MECHANISM_UNAVAILABLE, "Unsupported mechanism '" + request.body().get("mechanism") + "'");
    }
    return Reply.ok(
        startSasl(session, (BinData) request.body().get("payload"), request.body().get("options")));
  }

  private Document startSasl(Session session, BinData payload, Object options) {
    boolean skipEmpty =
        options instanceof Document chosen && Boolean.TRUE.equals(chosen.get("skipEmptyExchange"));
    session.exchange(scram.begin(payload.getData(), skipEmpty));
    return saslReply(false, session.exchange().serverFirst());
  }

  Reply saslContinue(Session session, Request request) {
    var exchange = session.exchange();
    if (exchange == null) {
      throw new CommandError(MongoErrorCode.PROTOCOL_ERROR, "No SASL session state found");
    }
    if (session.isAuthenticated()) {
      session.exchange(null);
      return Reply.ok(saslReply(true, ""));
    }
    session.exchange(null);
    String signature = scram.finish(exchange, ((BinData) request.body().get("payload")).getData());
    session.authenticated();
    if (!exchange.skipEmpty()) {
      session.exchange(exchange);
    }
    return Reply.ok(saslReply(exchange.skipEmpty(), signature));
  }

  private static Document saslReply(boolean done, String payload) {
    return new Document("conversationId", 1)
        .append("done", done)
        .append("payload", new BinData(payload.getBytes(StandardCharsets.UTF_8)));
  }
}

package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.engine.Bson;
import io.anju.store.engine.Engine;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Commands about the server and the connection, and authentication. */
final class ServerCommands {
  /** The MongoDB version whose commands the store implements, reported to drivers. */
  private static final String VERSION = "7.0.0";

  private static final int WIRE_VERSION = 21;
  private final Engine engine;
  private final Optional<Scram> scram;
  private final Clock clock;

  ServerCommands(Engine engine, Optional<Scram> scram, Clock clock) {
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
    if (scram.isPresent()
        && ("admin." + scram.get().user()).equals(request.body().get("saslSupportedMechs"))) {
      reply.append("saslSupportedMechs", List.of(Scram.MECHANISM));
    }
    if (scram.isPresent()
        && request.body().get("speculativeAuthenticate") instanceof Document start
        && Scram.MECHANISM.equals(start.get("mechanism"))) {
      reply.append("speculativeAuthenticate", startSasl(scram.get(), session, start));
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
        scram.stream()
            .filter(_ -> session.isAuthenticated())
            .map(login -> new Document("user", login.user()).append("db", "admin"))
            .toList();
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
    if (scram.isEmpty() || !Scram.MECHANISM.equals(request.body().get("mechanism"))) {
      throw new CommandError(
          MongoErrorCode.MECHANISM_UNAVAILABLE,
          "Unsupported mechanism '" + request.body().get("mechanism") + "'");
    }
    return Reply.ok(startSasl(scram.get(), session, request.body()));
  }

  private static Document startSasl(Scram scram, Session session, Document start) {
    boolean skipEmpty =
        start.get("options") instanceof Document chosen
            && Boolean.TRUE.equals(chosen.get("skipEmptyExchange"));
    var exchange = scram.begin(payload(start), skipEmpty);
    session.exchange(exchange);
    return saslReply(false, exchange.serverFirst());
  }

  private static byte[] payload(Document message) {
    if (message.get("payload") instanceof BinData payload) {
      return payload.getData();
    }
    throw new CommandError(
        MongoErrorCode.TYPE_MISMATCH, "BSON field 'payload' is missing or not binary data");
  }

  Reply saslContinue(Session session, Request request) {
    var exchange = session.exchange();
    if (exchange == null || scram.isEmpty()) {
      throw new CommandError(MongoErrorCode.PROTOCOL_ERROR, "No SASL session state found");
    }
    if (session.isAuthenticated()) {
      session.exchange(null);
      return Reply.ok(saslReply(true, ""));
    }
    session.exchange(null);
    String signature = scram.get().finish(exchange, payload(request.body()));
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

package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import io.anju.store.engine.Bson;
import io.anju.store.engine.CollectionState;
import io.anju.store.engine.CollectionWriteBatch;
import io.anju.store.engine.Engine;
import io.anju.store.engine.PreparedInsert;
import io.anju.store.index.Index;
import java.util.List;
import java.util.stream.IntStream;

/** {@code insert}: all documents of the command in one write batch. */
final class InsertCommand {
  private final Engine engine;

  InsertCommand(Engine engine) {
    this.engine = engine;
  }

  Reply insert(Request request) {
    var documents = request.documents("documents");
    WriteErrors.checkCount(documents);
    var errors = new WriteErrors(request);
    var indexes =
        engine.catalog().find(request.namespace()).map(CollectionState::indexes).orElse(List.of());
    var inserts =
        IntStream.range(0, documents.size())
            .mapToObj(i -> prepare(request, indexes, documents.get(i), i))
            .toList();
    int inserted =
        inserts.size() == 1
            ? engine.update(request.namespace(), true, batch -> insertAll(batch, inserts, errors))
            : engine.insert(
                request.namespace(), inserts, batch -> insertAll(batch, inserts, errors));
    return errors.reply(new Document("n", inserted));
  }

  private static int insertAll(
      CollectionWriteBatch batch, List<PreparedInsert> inserts, WriteErrors errors) {
    return (int)
        IntStream.range(0, inserts.size())
            .filter(i -> errors.run(i, () -> batch.insert(inserts.get(i))))
            .count();
  }

  /** The document with its id first, as MongoDB stores it; a missing id is generated. */
  private static PreparedInsert prepare(
      Request request, List<Index> indexes, Document document, int i) {
    if (!document.containsKey("_id")) {
      var withId = new Document("_id", new ObjectId()).appendAll(document);
      return PreparedInsert.of(indexes, withId);
    }
    if (!document.keySet().iterator().next().equals("_id")) {
      var idFirst = new Document("_id", document.get("_id")).appendAll(document);
      return PreparedInsert.of(indexes, idFirst);
    }
    boolean storableAsReceived =
        !request.documents().isEmpty() && request.documents().get(i).length <= Bson.MAX_DOCUMENT;
    return storableAsReceived
        ? PreparedInsert.of(indexes, document, request.documents().get(i))
        : PreparedInsert.of(indexes, document);
  }
}
